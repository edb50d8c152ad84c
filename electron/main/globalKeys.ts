import { globalShortcut } from 'electron';
import { acceleratorOf, type GlobalCommand } from '../../shared/people/globalKeys.ts';
import { pressGuard } from './pressGuard.ts';

/** The keys that act while another program has the focus. */
export interface GlobalKeys {
  /** Takes these keys instead of the present ones. Answers the commands whose key another program has. */
  take(keys: ReadonlyMap<GlobalCommand, string>): GlobalCommand[];
}

/** @param act called at each press; the repeats of a held key are none */
export function keepGlobalKeys(act: (command: GlobalCommand) => void): GlobalKeys {
  const guard = pressGuard();
  return {
    take(keys) {
      globalShortcut.unregisterAll();
      const taken: GlobalCommand[] = [];
      for (const [command, combo] of keys) {
        const press = (): void => {
          if (guard.isPress(command, Date.now())) act(command);
        };
        if (!registered(acceleratorOf(combo), press)) taken.push(command);
      }
      return taken;
    },
  };
}

function registered(accelerator: string, press: () => void): boolean {
  try {
    return globalShortcut.register(accelerator, press);
  } catch {
    return false; // a key that this system does not know
  }
}
