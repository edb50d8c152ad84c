import { endings } from '../integrity/content.ts';
import type { Database } from '../store/database.ts';
import { written } from '../store/failure.ts';
import { packStore } from './packs.ts';

/** Packs what has become old, block by block, after a step that ended an interaction has been answered. */
export function keepPacked(db: Database) {
  const packs = packStore(db);
  let due = false;

  function goOn(after: number): void {
    if (!db.open || db.inTransaction) return void (due = false);
    // A disk that takes nothing says so at the next step; what is not packed is only larger.
    const done = written(() => packs.packSome(after));
    if (done.ok && done.value !== null) {
      const next = done.value;
      setImmediate(() => goOn(next));
    } else due = false;
  }

  return {
    /** To be called at each appended event. */
    noticed({ type }: { type: string }): void {
      if (due || !endings.has(type)) return;
      due = true;
      setImmediate(() => goOn(0));
    },
  };
}
