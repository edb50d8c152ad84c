import { useId } from 'react';

interface Props {
  label: string;
  value: string;
  onChange: (text: string) => void;
}

const longest = 4000;

/** Several lines of text with their label. */
export function TextArea({ label, value, onChange }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        className="input"
        id={id}
        maxLength={longest}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
