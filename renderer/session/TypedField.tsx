import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { FieldView } from '../../shared/session/view.ts';
import { FieldHint } from './FieldHint.tsx';
import { FieldLabel } from './FieldLabel.tsx';
import { focusPanel } from './focusPanel.ts';
import { noticeId } from './noticeId.ts';
import { useTypedField } from './useTypedField.ts';

const longTypes: readonly FieldView['type'][] = ['texto_largo', 'plantilla_evaluacion'];

/** A datum that is typed. It is kept when the field is left; Enter leaves it. */
export function TypedField({ field, wide }: { field: FieldView; wide: boolean }) {
  const t = useTranslations('session.fields');
  const { text, doubt, type, keep } = useTypedField(field);
  const long = longTypes.includes(field.type);
  const leave = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    focusPanel();
  };
  const id = `field-${field.field}`;
  const shared = {
    id,
    className: 'input',
    value: text,
    'aria-describedby': field.awaitsNotice ? `${noticeId} ${id}-hint` : `${id}-hint`,
    'aria-invalid': doubt !== null,
    onBlur: keep,
    onKeyDown: leave,
  };
  const range = { min: field.min ?? 0, max: field.max ?? 0 };
  return (
    <div className={wide ? 'field field--wide' : 'field'}>
      <label htmlFor={id} title={field.label}>
        <FieldLabel field={field} />
      </label>
      {long ? (
        <textarea {...shared} rows={1} onChange={(event) => type(event.target.value)} />
      ) : (
        <input {...shared} {...kindOf(field)} onChange={(event) => type(event.target.value)} />
      )}
      <FieldHint field={field} id={`${id}-hint`} doubt={doubt && t(doubt, range)} />
    </div>
  );
}

function kindOf(field: FieldView) {
  if (field.type === 'fecha_hora') return { type: 'datetime-local' };
  if (field.type === 'entero') return { type: 'text', inputMode: 'numeric' as const };
  return { type: 'text', autoComplete: 'off' };
}
