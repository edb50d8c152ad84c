import { Frown, Meh, Smile, type LucideIcon } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { FieldView } from '../../shared/session/view.ts';
import { send } from './send.ts';

const icons: Readonly<Record<string, LucideIcon>> = {
  cubierto: Smile,
  parcial: Meh,
  'no cubierto': Frown,
};
const known = ['cubierto', 'parcial', 'no cubierto', 'no respondió'] as const;

/** Whether what was asked for is covered, in the client's answer. */
export function Satisfaction({ field }: { field: FieldView }) {
  const t = useTranslations('wrapUp');
  return (
    <fieldset className="block">
      <legend className="label">{t('satisfaction')}</legend>
      <div className="seg seg--sm">
        {field.values.map((value, index) => (
          <Answer key={value} field={field} value={value} first={index === 0} />
        ))}
      </div>
    </fieldset>
  );
}

function Answer({ field, value, first }: { field: FieldView; value: string; first: boolean }) {
  const t = useTranslations('wrapUp.satisfactions');
  const Icon = icons[value];
  const word = known.find((each) => each === value);
  return (
    <label className="seg__item">
      <input
        id={first ? `field-${field.field}` : undefined}
        type="radio"
        name="satisfaction"
        checked={field.value === value}
        onChange={() => void send({ type: 'captured', field: field.field, value })}
      />
      {Icon ? <Icon className="icon icon--16" /> : null}
      {word ? t(word) : value}
    </label>
  );
}
