import { erasedIn } from '../integrity/erase.ts';
import type { Rebuilder } from '../rebuild/rebuilder.ts';
import type { Desk } from '../session/desk.ts';
import type { InteractionRow } from '../session/store.ts';
import { follow } from './follow.ts';
import { standingOf, type Standing } from './standing.ts';
import { boundLimit } from '../store/limit.ts';

/** Interactions of one block: some tens of milliseconds, and one transaction. */
const blockSize = 200;

/** What the list reads, anew from the log: the columns that follow from it, the days and the index. */
export const listingRebuilder: Rebuilder = {
  name: 'listing',
  version: 1,
  *run(desk) {
    const { db, listing, store } = desk;
    const next = db.prepare<[number, number], { no: number; id: string; ended: number }>(
      `SELECT no, id, ended_at IS NOT NULL AND practice = 0 AS ended FROM interaction
       WHERE no > ? ORDER BY no LIMIT ${boundLimit}`,
    );
    const total = Number(db.prepare('SELECT count(*) FROM interaction').pluck().get());
    db.transaction(() => {
      listing.empty();
      db.exec(`DELETE FROM day;
        INSERT INTO day SELECT started_at / 86400000, min(no), max(no) FROM interaction GROUP BY 1`);
    }).immediate();
    const one = ({ no, id, ended }: { no: number; id: string; ended: number }) => {
      if (ended === 0) return;
      // What an erased one held is gone; its columns say all that is left.
      const standing = erasedIn(db, no) ? null : standingIn(desk, store.byId(id));
      if (standing) listing.settle(no, standing);
      else listing.list(no);
    };
    let done = 0;
    for (let last = 0; ;) {
      const rows = next.all(last, blockSize);
      db.transaction(() => rows.forEach(one)).immediate();
      done += rows.length;
      yield { done, total };
      const end = rows.at(-1);
      if (!end) return;
      last = end.no;
    }
  },
};

/** Null where the log does not lead through its protocol: the check of the log says so, the list goes on. */
function standingIn(desk: Desk, row: InteractionRow | null): Standing | null {
  if (!row) return null;
  const { context, state, brokenAt } = follow(row, desk);
  return context && state && brokenAt === null ? standingOf(context, state) : null;
}
