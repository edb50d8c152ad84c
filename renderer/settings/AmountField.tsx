import { useState } from 'react';
import { TextField } from '../ui/TextField.tsx';

interface Props {
  label: string;
  hint?: string;
  /** What to do where what was typed does not serve. */
  told: string;
  shown: string;
  placeholder?: string;
  /** Null where the text does not serve. */
  read: (text: string) => number | null;
  /** NaN while what is typed does not serve: the form is not kept with it. */
  onChange: (amount: number) => void;
}

/** A number with its range: what is typed stays as it was typed, and what is wrong with it is said at once. */
export function AmountField({ label, hint, told, shown, placeholder = '', read, onChange }: Props) {
  const [text, setText] = useState(shown);
  return (
    <TextField
      label={label}
      hint={hint}
      doubt={read(text) === null ? told : null}
      value={text}
      maxLength={6}
      placeholder={placeholder}
      onChange={(typed) => {
        setText(typed);
        onChange(read(typed) ?? Number.NaN);
      }}
    />
  );
}
