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
        maxLength={8}
        value={value}
        aria-invalid={doubt !== null}
        aria-describedby={note ? `${id}-note` : undefined}
        onChange={(event) => onChange(event.target.value.replaceAll(/\D/g, ''))}
      />
      <FieldNote id={`${id}-note`} doubt={doubt} hint={hint ?? null} urgent />
    </div>
  );
}
