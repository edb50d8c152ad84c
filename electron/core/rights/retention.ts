import type { Retention } from '../../../shared/rights/retention.ts';
import { emptyJournal } from '../integrity/erase.ts';
import { listErasures } from '../integrity/erasures.ts';
import type { Database } from '../store/database.ts';
import { written } from '../store/failure.ts';
import { expiry } from './expiry.ts';
import { retentionStore } from './retentionStore.ts';

const msOfDay = 86_400_000;

export type RetentionKeeper = ReturnType<typeof keepRetention>;

/**
 * Takes out what is older than it may be: at the start, and at the first call of every new day.
 * @param now UTC ms. @param erased is told after each part, so that lists are
 * drawn anew, and before the journal is emptied.
 */
export function keepRetention(db: Database, now: () => number, erased: () => void) {
  const store = retentionStore(db, now);
  const parts = expiry(db, store, now, erased);
  let lastDay = Number.NaN;
  let journalEmpty = true;
  let running: Iterator<void> | null = null;
  const emptied = () => {
    erased(); // whoever still reads what there was before would hold the journal, and this thread with it
    journalEmpty = emptyJournal(db);
    listErasures(db);
  };

  /** Part by part, each in a turn of its own: an agent's step comes in between. A full disk waits for tomorrow. */
  function run(): void {
    const mine = parts();
    running = mine;
    const turn = () => {
      if (!db.open || running !== mine) return;
      const done = written(() => mine.next().done ?? true);
      if (done.ok && !done.value) setImmediate(turn);
      else if (done.ok) emptied();
    };
    setImmediate(turn);
  }

  return {
    retention: store.retention,
    preview: store.preview,
    /** In the caller's transaction; what is too old goes with the next turns. */
    set(wanted: Retention): void {
      store.save(wanted);
      run();
    },
    /** To be called after an erasing: nothing of it may be left in the journal, or come back. */
    emptied,
    /** To be called at every call: cheap, unless a new day has begun. */
    noticed(): void {
      const day = Math.floor(now() / msOfDay);
      if (day === lastDay && journalEmpty) return;
      lastDay = day;
      journalEmpty = true;
      run();
    },
  };
}
