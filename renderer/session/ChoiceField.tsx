import type { FieldView } from '../../shared/session/view.ts';
import { ChipRadio } from '../ui/ChipRadio.tsx';
import { FieldHint } from './FieldHint.tsx';
import { FieldLabel } from './FieldLabel.tsx';
import { send } from './send.ts';
import { useContentLanguage } from './useContentLanguage.ts';

/** A datum with a short list of answers. */
export function ChoiceField({ field }: { field: FieldView }) {
  const id = `field-${field.field}`;
  const lang = useContentLanguage();
  return (
    <fieldset className="field field--wide" aria-describedby={`${id}-hint`}>
      <legend className="field__label">
        <FieldLabel field={field} />
      </legend>
      <div className="chips">
        {field.values.map((value, index) => (
          <ChipRadio
            key={value}
            id={index === 0 ? id : undefined}
            name={id}
            label={value}
            lang={lang}
            checked={field.value === value}
            onChoose={() => void send({ type: 'captured', field: field.field, value })}
          />
        ))}
      </div>
      <FieldHint field={field} id={`${id}-hint`} />
    </fieldset>
  );
}
