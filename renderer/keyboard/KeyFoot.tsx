import type { CommandId } from '../../shared/keyboard/commands.ts';
import { Key } from './Key.tsx';

interface Props {
  /** What is done, and the keys that do it. */
  keys: readonly { text: string; commands: readonly CommandId[] }[];
  className?: string;
}

/** What the keys do in a list. */
export function KeyFoot({ keys, className = '' }: Props) {
  return (
    <p className={`foot ${className}`.trim()}>
      {keys.map(({ text, commands }) => (
        <span key={text}>
          {commands.map((command) => (
            <Key key={command} command={command} quiet />
          ))}
          {text}
        </span>
      ))}
    </p>
  );
}
