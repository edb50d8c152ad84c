import { emptyJournal, eraseInteractions } from '../integrity/erase.ts';
import { type Erasure, erasuresIn } from '../integrity/erasures.ts';
import { outdate } from '../rebuild/rebuild.ts';
import type { Database } from '../store/database.ts';
import type { Driver } from '../store/driver.ts';

/**
 * What was erased after a backup was made does not come back with it: the same interactions are erased in it. What was
 * overwritten is left in no journal.
 * @param erasures what is known to have been erased, also more than once.
 */
export function eraseKnown(restored: Database, erasures: readonly Erasure[]): void {
  const known = restored.prepare<[string], { erased: number }>(
    `SELECT EXISTS (SELECT 1 FROM erased WHERE interaction = no) AS erased FROM interaction WHERE id = ?`,
  );
  const each = new Map(erasures.map((erasure) => [erasure.id, erasure]));
  const missing = [...each.values()].filter(({ id }) => known.get(id)?.erased === 0);
  if (missing.length === 0) return;
  // One that was still open when the backup was made has no ending in it: it breaks off with its last event.
  const breakOff = restored.prepare<[string]>(
    `UPDATE interaction SET status = 'abandoned', active_ms = 0,
       ended_at = (SELECT max(at) FROM event WHERE interaction = no)
     WHERE id = ? AND ended_at IS NULL`,
  );
  restored
    .transaction(() => {
      for (const { id, reason, at } of missing) {
        breakOff.run(id);
        eraseInteractions(restored, [id], reason, at);
      }
      outdate(restored);
    })
    .immediate();
  emptyJournal(restored);
}

/** What was erased in a database; one that cannot be read teaches nothing. */
export function erasuresAt(Driver: Driver, path: string): Erasure[] {
  let db: Database | null = null;
  try {
    db = new Driver(path, { readonly: true });
    return erasuresIn(db);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return [];
    throw error;
  } finally {
    db?.close();
  }
}
