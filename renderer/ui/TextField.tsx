import { useId } from 'react';
import { FieldNote } from './FieldNote.tsx';

interface Props {
  label: string;
  value: string;
  onChange: (text: string) => void;
  hint?: string | undefined;
  /** What is wrong with it; shown in place of the hint. */
  doubt?: string | null;
  placeholder?: string;
  maxLength?: number;
  readOnly?: boolean;
  lang?: string;
}

/** A line of text with its label. */
export function TextField({ label, value, onChange, hint, doubt = null, ...rest }: Props) {
  const id = useId();
  const note = doubt ?? hint ?? null;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        className="input"
        id={id}
        type="text"
        autoComplete="off"
        value={value}
        aria-invalid={doubt !== null}
        aria-describedby={note ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
        {...rest}
      />
      <FieldNote id={`${id}-hint`} doubt={doubt} hint={hint ?? null} />
    </div>
  );
}
