import { commandIds, commands, type CommandId } from './commands.ts';

/** Command → key, where a person changed it; an empty key switches the command's key off. */
export type KeyChanges = Readonly<Record<string, string>>;
export type BoundKeys = Readonly<Record<CommandId, readonly string[]>>;

/** Why a key cannot be given to a command. */
export type KeyRefusal = { why: 'reserved' } | { why: 'taken'; by: CommandId };

/** Keys that belong to the browser, to the system, or to moving about the page. */
const reserved = new Set(
  ['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'Dead', 'Unidentified', 'AltGraph'].concat(
    ['F1', 'F5', 'F6', 'F11', 'F12', 'ContextMenu'],
    Array.from('acfnpqrtvwxyz').map((letter) => `Ctrl+${letter}`),
  ),
);

/** A character typed alone: what WCAG 2.1.4 wants to be switched off or changed. */
export function isSingle(key: string): boolean {
  return Array.from(key).length === 1;
}

/** The keys in force. Changes that name no command, or one that is fixed, mean nothing. */
export function boundKeys(changes: KeyChanges, singleKeys: boolean): BoundKeys {
  const bound = commandIds.map((id) => {
    const keys = keysOf(id, changes);
    return [id, singleKeys ? keys : keys.filter((key) => !isSingle(key))] as const;
  });
  return Object.fromEntries(bound) as Record<CommandId, readonly string[]>;
}

/** What stands against giving a command this key; null = nothing. */
export function refusalOf(id: CommandId, key: string, changes: KeyChanges): KeyRefusal | null {
  if (key === '') return null;
  if (reserved.has(key)) return { why: 'reserved' };
  const by = commandIds.find(
    (other) => other !== id && meet(id, other) && keysOf(other, changes).includes(key),
  );
  return by ? { why: 'taken', by } : null;
}

/** Stored changes without those that cannot hold, and the commands that lose theirs. */
export function soundChanges(changes: KeyChanges): { sound: KeyChanges; dropped: string[] } {
  const holds = ([id, key]: [string, string]) =>
    id in commands && !isFixed(id) && refusalOf(id as CommandId, key, changes) === null;
  const entries = Object.entries(changes);
  return {
    sound: Object.fromEntries(entries.filter(holds)),
    dropped: entries.filter((entry) => !holds(entry)).map(([id]) => id),
  };
}

/** The keys of a command, whether or not single keys are on. */
export function keysOf(id: CommandId, changes: KeyChanges): readonly string[] {
  const changed = isFixed(id) ? undefined : changes[id];
  if (changed === undefined) return commands[id].keys;
  return changed === '' ? [] : [changed];
}

function isFixed(id: string): boolean {
  return commands[id as CommandId].fixed;
}

/** Whether two commands may be at work at the same time. */
function meet(one: CommandId, other: CommandId): boolean {
  return commands[one].places.some((place) => commands[other].places.includes(place));
}
