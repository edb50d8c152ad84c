import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  CornerDownLeft,
  Delete,
  Space,
} from 'lucide-react';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { Keycap } from '../ui/Keycap.tsx';
import { useBindings } from './bindings.ts';
import type { CommandId } from '../../shared/keyboard/commands.ts';

const drawn = {
  Enter: CornerDownLeft,
  Backspace: Delete,
  ' ': Space,
  Space,
  ArrowUp,
  ArrowDown,
  Up: ArrowUp,
  Down: ArrowDown,
  Left: ArrowLeft,
  Right: ArrowRight,
} as const;
const spoken = {
  Enter: 'enter',
  Backspace: 'backspace',
  ' ': 'space',
  Escape: 'escape',
  Ctrl: 'control',
  Shift: 'shift',
  Alt: 'alt',
  Super: 'super',
  Space: 'space',
  Up: 'up',
  Down: 'down',
  Left: 'left',
  Right: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
} as const;

interface Props {
  command: CommandId;
  /** Which of the command's keys, from 1. */
  ordinal?: number;
  quiet?: boolean;
}

/** The key of a command, drawn on the control that it works; nothing where it has none. */
export const Key = memo(function Key({ command, ordinal = 1, quiet = false }: Props) {
  const key = useBindings(({ keys }) => keys[command][ordinal - 1]);
  return key === undefined ? null : <KeyName name={key} quiet={quiet} />;
});

/** A key by its name, each part on its own cap. */
export function KeyName({ name, quiet = false }: { name: string; quiet?: boolean }) {
  return name.split(/(?<=.)\+(?=.)/).map((part) => <OneKey key={part} name={part} quiet={quiet} />);
}

function OneKey({ name, quiet }: { name: string; quiet: boolean }) {
  const t = useTranslations('keyboard.names');
  const Icon = name in drawn ? drawn[name as keyof typeof drawn] : null;
  const word = name in spoken ? t(spoken[name as keyof typeof spoken]) : name.toUpperCase();
  return (
    <Keycap quiet={quiet}>
      {Icon ? (
        <>
          <Icon className="icon" aria-hidden />
          <span className="sr">{word}</span>
        </>
      ) : (
        word
      )}
    </Keycap>
  );
}
