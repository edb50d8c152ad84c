import { eraseInteractions } from '../integrity/erase.ts';
import { outdate } from '../rebuild/rebuild.ts';
import type { Database } from '../store/database.ts';
import type { Driver } from '../store/driver.ts';

interface Erasure {
  id: string;
  reason: string;
  at: number;
}

/**
 * What was erased after a backup was made does not come back with it: the same interactions are erased in it.
 * @param path the database that the backup has taken the place of; one that cannot be read teaches nothing.
 */
export function eraseSince(Driver: Driver, path: string, restored: Database): void {
  const erasures = erasuresIn(Driver, path);
  const known = restored.prepare<[string], { erased: number }>(
    `SELECT EXISTS (SELECT 1 FROM erased WHERE interaction = no) AS erased FROM interaction WHERE id = ?`,
  );
  const missing = erasures.filter(({ id }) => known.get(id)?.erased === 0);
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
}

function erasuresIn(Driver: Driver, path: string): Erasure[] {
  let db: Database | null = null;
  try {
    db = new Driver(path, { readonly: true });
    return db
      .prepare<[], Erasure>(
        'SELECT i.id, e.reason, e.at FROM erased e JOIN interaction i ON i.no = e.interaction',
      )
      .all();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return [];
    throw error;
  } finally {
    db?.close();
  }
}
