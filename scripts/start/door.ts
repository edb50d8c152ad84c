import { findDisplay } from '../display.ts';
import { electronRuntime } from '../runtime/runtime.ts';
import { say } from '../say.ts';
import { installCommand, missingItems } from '../system-packages.ts';
import { texts } from '../texts.ts';

export type Door = { kind: 'browser' } | { kind: 'window'; executable: string };

/**
 * Chooses between the window and the browser and says in one line why it is the browser. Without a
 * display no Electron is looked for, let alone downloaded.
 */
export async function chooseDoor(wantsBrowser: boolean): Promise<Door> {
  if (wantsBrowser) return { kind: 'browser' };
  const display = await findDisplay();
  if (display !== 'usable') {
    return browserBecause(display === 'none' ? texts.noDisplay : texts.deadDisplay);
  }
  const missing = missingItems(['electron']);
  if (missing.length > 0) {
    const names = missing.map(({ item }) => item);
    say(texts.missingLibraries(names, installCommand(missing)));
    return browserBecause(texts.meanwhileBrowser);
  }
  const runtime = await electronRuntime();
  if (runtime.ok) return { kind: 'window', executable: runtime.executable };
  return browserBecause(texts.noRuntime(texts.runtimeFailure[runtime.reason]));
}

function browserBecause(why: string): Door {
  say(why);
  return { kind: 'browser' };
}
