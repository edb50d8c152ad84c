import type { Database } from '../store/database.ts';
import { written } from '../store/failure.ts';
import { listingStore } from '../review/listing.ts';
import { dropFiltersNaming, listedIn, namesIn } from './eraseNames.ts';
import { eraseOpinions } from './eraseOpinions.ts';
import { logReader } from './rows.ts';

export type Erased =
  | { ok: true }
  | { ok: false; reason: 'notFound' | 'open' | 'alreadyErased'; id: string };

interface Row {
  no: number;
  open: number;
  erased: number;
}

/**
 * Takes the content of ended interactions out of the file for good: bodies, salt, drafts, what was promised and
 * annotated, what reviewers and agents wrote about it, saved filters that name the client, and the client on the
 * row. What stays is the skeleton (times, types, steps, marks and verdicts) and the commitments, so that the chain
 * still holds and nobody can guess from it what was said. All of them or none. Backups made before still have the
 * content until they go.
 * Within the caller's transaction; afterwards the journal has to be emptied.
 * @param at UTC ms. @param reason why, for whoever reads the log later; without personal data.
 */
export function eraseInteractions(
  db: Database,
  ids: readonly string[],
  reason: string,
  at: number,
): Erased {
  const find = db.prepare<[string], Row>(
    `SELECT no, ended_at IS NULL AS open, EXISTS (SELECT 1 FROM erased WHERE interaction = no) AS erased
     FROM interaction WHERE id = ?`,
  );
  const numbers: number[] = [];
  for (const id of new Set(ids)) {
    const row = find.get(id);
    if (!row) return { ok: false, reason: 'notFound', id };
    if (row.open === 1) return { ok: false, reason: 'open', id };
    if (row.erased === 1) return { ok: false, reason: 'alreadyErased', id };
    numbers.push(row.no);
  }
  // Freed bytes are overwritten (as ever, see store/open.ts).
  db.pragma('secure_delete = ON');
  const names = namesIn(db, numbers);
  for (const no of numbers) takeOut(db, no, reason, at);
  dropFiltersNaming(db, names, listedIn(db));
  return { ok: true };
}

/** Whether the content of an interaction was erased. */
export function erasedIn(db: Database, no: number): boolean {
  return db.prepare('SELECT 1 FROM erased WHERE interaction = ?').get(no) !== undefined;
}

/**
 * Starts the journal anew, so that what was overwritten is not left in it.
 * @returns false while another connection still reads from it, or the disk takes nothing: then it is to be asked
 * again later.
 */
export function emptyJournal(db: Database): boolean {
  const emptied = written(() => {
    const [result] = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
    return result?.busy === 0;
  });
  return emptied.ok && emptied.value;
}

function takeOut(db: Database, no: number, reason: string, at: number): void {
  const commitments = Buffer.from(logReader(db).commitments(no).join(''), 'hex');
  db.prepare('INSERT INTO erased (interaction, at, reason, commitments) VALUES (?, ?, ?, ?)').run(
    no,
    at,
    reason,
    commitments,
  );
  const listing = listingStore(db);
  listing.forget(no);
  eraseBodies(db, `= ${no}`);
  eraseRest(db, `= ${no}`);
  listing.list(no);
}

/** What was said, in the log itself. @param which a condition on the number of the interaction. */
export function eraseBodies(db: Database, which: string): void {
  db.exec(`UPDATE event SET body = '{}' WHERE interaction ${which} AND body <> '{}'`);
  db.exec(`UPDATE event_pack SET bodies = NULL WHERE interaction ${which} AND bodies IS NOT NULL`);
}

/** Whatever else holds personal content, for erased interactions. @param which a condition on their number. */
export function eraseRest(db: Database, which = 'IN (SELECT interaction FROM erased)'): void {
  const tables = ['salt', 'draft', 'past_ending', 'annotation', 'blocked', 'review_draft'];
  for (const table of tables) {
    db.exec(`DELETE FROM ${table} WHERE interaction ${which}`);
  }
  db.exec(`DELETE FROM follow_up WHERE origin ${which}`);
  db.exec(`UPDATE interaction SET client = '', snapshot = NULL WHERE no ${which}`);
  eraseOpinions(db, which);
}
