import { ariaKeyOf } from '../keyboard/bindings.ts';
import { Key } from '../keyboard/Key.tsx';

interface Props {
  labels: string[];
  /** The one that is chosen and waits for more; 0 = none. */
  chosen?: number;
  onChoose: (ordinal: number) => void;
}

/** Reasons on the digits. */
export function ReasonOptions({ labels, chosen = 0, onChoose }: Props) {
  return (
    <ol className="options">
      {labels.map((label, index) => (
        <li key={label}>
          <button
            className="option"
            type="button"
            aria-keyshortcuts={ariaKeyOf('option', index + 1)}
            aria-pressed={chosen === 0 ? undefined : chosen === index + 1}
            onClick={() => onChoose(index + 1)}
          >
            <Key command="option" ordinal={index + 1} />
            <span className="option__label">{label}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
