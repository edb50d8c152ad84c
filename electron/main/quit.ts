import { app, type BrowserWindow } from 'electron';
import type { CoreProcess } from './coreProcess.ts';
import type { Updates } from './updates/updates.ts';

/** What ends with the program, in this order: the window, what `last` takes away, the core, an update that waits. */
interface Ending {
  core: CoreProcess;
  window: BrowserWindow;
  updates: Updates | null;
  last: () => void;
}

/** How long a page may take over its last words before its window goes without them. */
const LEAVE_WITHIN_MS = 3_000;

let quitting = false;

/** Whether the program is ending: what dies from now on is not started again. */
export function isQuitting(): boolean {
  return quitting;
}

/** The window goes first, then the core closes its database, and only then the program ends. */
export function quitInOrder({ core, window, updates, last }: Ending): void {
  let closed = false;
  app.on('before-quit', () => {
    quitting = true;
    // At the end of a login every process is told to end at once. A page that died of it, or was just being loaded
    // again, never answers that it may be closed, and the program would stay for ever.
    const silent = setTimeout(() => window.destroy(), LEAVE_WITHIN_MS);
    window.once('closed', () => clearTimeout(silent));
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    last();
    if (closed) return;
    event.preventDefault();
    void settledFor(core, updates).then(async (settled) => {
      await core.close();
      closed = true;
      // Asked while this very event is being told, Electron would not hear it: a core that is gone is closed at once.
      setImmediate(() => {
        if (!updates?.installAtEnd(settled)) app.quit();
      });
    });
  });
}

/** Whether a version that waits may be put in at the end. */
async function settledFor(core: CoreProcess, updates: Updates | null): Promise<boolean> {
  return updates?.ready() ? (await core.settle()).ok : false;
}
