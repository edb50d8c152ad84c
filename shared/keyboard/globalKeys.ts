import {
  comboFault,
  globalCommands,
  type ComboFault,
  type GlobalCommand,
} from '../people/globalKeys.ts';
import { commandIds, type CommandId } from './commands.ts';
import { keysOf, type KeyChanges } from './remap.ts';

export type GlobalChanges = Readonly<Record<string, string>>;

/** Why a combination cannot be given to a global command. */
export type GlobalRefusal =
  | { why: ComboFault }
  | { why: 'global'; by: GlobalCommand }
  /** A key of this program that does something else would never reach it again. */
  | { why: 'inApp'; by: CommandId };

/** What stands against it; null = nothing. Whether another program has the key only the system can tell. */
export function globalRefusalOf(
  id: GlobalCommand,
  combo: string,
  globals: GlobalChanges,
  changes: KeyChanges,
): GlobalRefusal | null {
  const fault = comboFault(combo);
  if (fault) return { why: fault };
  const other = globalCommands.find((each) => each !== id && globals[each] === combo);
  if (other) return { why: 'global', by: other };
  const inApp = commandIds.find(
    (each) => each !== id && keysOf(each, changes).some((key) => comboOfKey(key) === combo),
  );
  return inApp ? { why: 'inApp', by: inApp } : null;
}

/** The global command that has a key of this program, if one has. */
export function globalOwnerOf(key: string, globals: GlobalChanges): GlobalCommand | null {
  return globalCommands.find((each) => globals[each] === comboOfKey(key)) ?? null;
}

const renamed: Readonly<Record<string, string>> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ' ': 'Space',
};

/** A key as the table of commands writes it ("Ctrl+p", "ArrowUp"), as global keys are written. */
export function comboOfKey(key: string): string {
  const parts = key.split(/(?<=.)\+(?=.)/);
  const last = parts.pop() ?? '';
  const name = renamed[last] ?? (last.length === 1 ? last.toUpperCase() : last);
  return [...parts, name].join('+');
}

/** What of a key event names a combination. */
interface Pressed {
  key: string;
  code: string;
  ctrlKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  metaKey: boolean;
}

/** The combination pressed; null while only Ctrl and the like are held. */
export function comboOf(event: Pressed): string | null {
  if (['Control', 'Alt', 'Shift', 'Meta', 'AltGraph', 'Dead'].includes(event.key)) return null;
  const held = [
    event.ctrlKey ? 'Ctrl' : null,
    event.altKey ? 'Alt' : null,
    event.shiftKey ? 'Shift' : null,
    event.metaKey ? 'Super' : null,
  ].filter((each) => each !== null);
  // With Alt or Shift held a letter or digit may write another sign: then its place on the keyboard names it.
  const placed = /^(?:Key|Digit)([A-Z0-9])$/.exec(event.code)?.[1];
  const plain = /^[a-zA-Z0-9]$/.test(event.key) ? event.key : (placed ?? event.key);
  return [...held, comboOfKey(plain)].join('+');
}
