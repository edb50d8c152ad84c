import { endings } from '../integrity/content.ts';
import { chainStore } from '../integrity/chain.ts';
import type { Database } from '../store/database.ts';
import { backupsIn, tidy } from './folder.ts';
import { backUp, type Made } from './make.ts';
import { dayOf } from './stamp.ts';

export interface BackupKeeper {
  /** To be called at each appended event: the first interaction that ends on a new day makes a backup due. */
  noticed: (row: { type: string }) => void;
  /** Makes one now. Two at a time are one. */
  make: () => Promise<Made>;
  /** The last one, if anything has changed since the last; resolves when it counts or has failed. */
  finish: () => Promise<void>;
}

/**
 * Makes backups when they are due: daily while people work, and at a clean end.
 * @param now UTC ms. @param failed is told why one could not be made.
 */
export function keepBackups(
  db: Database,
  dataDir: string,
  now: () => number,
  failed: (detail: string) => void,
): BackupKeeper {
  const changes = db.prepare<[], { n: number }>('SELECT total_changes() AS n');
  const changed = () => changes.get()?.n ?? 0;
  let lastDay = dayOf(backupsIn(dataDir)[0]?.at ?? 0);
  let savedAt = changed();
  let running: Promise<Made> | null = null;
  tidy(dataDir, now());

  async function makeOne(): Promise<Made> {
    const at = now();
    const upTo = changed();
    const made = await backUp(db, dataDir, at);
    running = null;
    if (made.ok) {
      savedAt = upTo;
      lastDay = dayOf(at);
    } else if (db.open) failed(made.detail);
    return made;
  }

  const make = () => (running ??= makeOne());

  return {
    make,
    noticed({ type }) {
      if (!endings.has(type) || dayOf(now()) === lastDay) return;
      lastDay = dayOf(now());
      setImmediate(() => {
        if (db.open) void make();
      });
    },
    async finish() {
      await running;
      const unsaved = changed() !== savedAt || backupsIn(dataDir).length === 0;
      if (unsaved && chainStore(db).head().count > 0) await make();
    },
  };
}
