import { useId } from 'react';

interface Props {
  label: string;
  value: string;
  /** The last: the language of a name that a protocol gave. */
  options: readonly (readonly [value: string, name: string, lang?: string | undefined])[];
  onPick: (value: string) => void;
}

/** One of a list, with its label. */
export function Pick({ label, value, options, onPick }: Props) {
  const id = useId();
  return (
    <div className="field field--pick">
      <label htmlFor={id}>{label}</label>
      <select
        className="input"
        id={id}
        value={value}
        onChange={(event) => onPick(event.target.value)}
      >
        {options.map(([key, name, lang]) => (
          <option key={key} value={key} lang={lang}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
