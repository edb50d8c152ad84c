import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { FieldView } from '../../shared/session/view.ts';
import { ChipRadio } from '../ui/ChipRadio.tsx';
import { FieldLabel } from './FieldLabel.tsx';
import { send } from './send.ts';

const answers = [true, false] as const;

interface Props {
  field: FieldView;
  /** A line under its name. */
  below?: ReactNode;
}

/** A datum that is yes or no: one line. */
export function YesNoField({ field, below = null }: Props) {
  const t = useTranslations('common');
  const id = `field-${field.field}`;
  return (
    <div
      className="field field--wide field--line"
      role="radiogroup"
      aria-labelledby={`${id}-label`}
    >
      <div className="grow">
        <span className="field__label" id={`${id}-label`}>
          <FieldLabel field={field} />
        </span>
        {below}
      </div>
      {answers.map((value) => (
        <ChipRadio
          key={String(value)}
          id={value ? id : undefined}
          name={id}
          label={t(value ? 'yes' : 'no')}
          checked={field.value === value}
          onChoose={() => void send({ type: 'captured', field: field.field, value })}
        />
      ))}
    </div>
  );
}
