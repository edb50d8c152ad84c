import type { ExportBlock } from '../../../shared/review/export.ts';
import type { LibraryStore } from '../library/store.ts';
import type { reviewStore } from '../review/store.ts';
import type { Database } from '../store/database.ts';
import { loadDriver } from '../store/driver.ts';
import { labelsIn } from './labels.ts';
import { planOf, type ExportWish } from './plan.ts';
import { teachReviews } from './reviews.ts';
import { openBeside, walk } from './walk.ts';

/** What an export is made from. */
export interface Source {
  db: Database;
  library: LibraryStore;
  queryOf: ReturnType<typeof reviewStore>['query'];
}

/**
 * Writes what a filter finds, block by block, in the thread of whoever asks; the database is read as it was at the
 * first block. Whoever leaves early must say so (`return`).
 * @param after the number of the last interaction of the block before; null = from the beginning.
 */
export function* exportHere(
  { db, library, queryOf }: Source,
  wish: ExportWish,
  after: number | null = null,
): Generator<ExportBlock> {
  const driver = loadDriver();
  if (!driver.ok) throw new Error('the driver is gone');
  const beside = openBeside(driver.Driver, db.name);
  try {
    teachReviews(beside);
    const steps = walk(beside, planOf(wish, queryOf(wish)), after);
    for (let step = steps.next(); !step.done;) {
      const { value } = step;
      if ('text' in value) yield value;
      step = steps.next(
        'text' in value
          ? undefined
          : value.editions.flatMap((edition) => labelsIn(library, edition)),
      );
    }
  } finally {
    beside.close();
  }
}
