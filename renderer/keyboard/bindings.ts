import { create } from 'zustand';
import type { CommandId } from '../../shared/keyboard/commands.ts';
import { boundKeys, type BoundKeys, type KeyChanges } from '../../shared/keyboard/remap.ts';

/** The keys in force for whoever attends. */
export const useBindings = create<{ keys: BoundKeys }>(() => ({ keys: boundKeys({}, true) }));

export function bind(changes: KeyChanges, singleKeys: boolean): void {
  useBindings.setState({ keys: boundKeys(changes, singleKeys) });
}

/** The key of a command as `aria-keyshortcuts` wants it; `ordinal` for those with several, from 1. */
export function ariaKeyOf(id: CommandId, ordinal = 1): string | undefined {
  const key = useBindings.getState().keys[id][ordinal - 1];
  if (key === ' ') return 'Space';
  return key?.replace('Ctrl+', 'Control+').replace(/^[a-z]$/, (letter) => letter.toUpperCase());
}
