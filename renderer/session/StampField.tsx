import { BellRing, Check } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { FieldView } from '../../shared/session/view.ts';
import { coreTime } from './clock.ts';
import { FieldLabel } from './FieldLabel.tsx';
import { send } from './send.ts';

/** Stamps the hour of something that has just been done; a second press takes it back. */
export function stamp(field: FieldView): void {
  const value = field.value === null ? coreTime() : null;
  void send({ type: 'captured', field: field.field, value });
}

/** A datum that is the hour of its own button. */
export function StampField({ field }: { field: FieldView }) {
  const t = useTranslations('session.fields');
  const format = useFormatter();
  const done = typeof field.value === 'number';
  const time = done ? format.dateTime(Number(field.value), 'clock') : '';
  return (
    <p className="field field--wide field--line">
      <span className="field__label grow">
        <FieldLabel field={field} />
      </span>
      <button
        className="btn"
        type="button"
        id={`field-${field.field}`}
        aria-pressed={done}
        onClick={() => stamp(field)}
      >
        {done ? <Check className="icon icon--16" /> : <BellRing className="icon icon--16" />}
        {done ? t('stamped', { time }) : t('stamp')}
      </button>
    </p>
  );
}
