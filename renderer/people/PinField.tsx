import { useId, type Ref } from 'react';
import { FieldNote } from '../ui/FieldNote.tsx';

interface Props {
  label: string;
  value: string;
  onChange: (pin: string) => void;
  hint?: string;
  doubt?: string | null;
  ref?: Ref<HTMLInputElement>;
}

const mostDigits = 8;

/** A length set for the field would cut what is pasted before its other signs are left out. */
const digitsIn = (text: string) => text.replaceAll(/\D/g, '').slice(0, mostDigits);

/** Digits that are not shown. No form filler is asked to keep them. */
export function PinField({ label, value, onChange, hint, doubt = null, ref }: Props) {
  const id = useId();
  const note = doubt ?? hint ?? null;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        className="input"
        id={id}
        ref={ref}
        type="password"
        inputMode="numeric"
        autoComplete="off"
        value={value}
        aria-invalid={doubt !== null}
        aria-describedby={note ? `${id}-note` : undefined}
        onChange={(event) => onChange(digitsIn(event.target.value))}
      />
      <FieldNote id={`${id}-note`} doubt={doubt} hint={hint ?? null} urgent />
    </div>
  );
}
