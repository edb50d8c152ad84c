import type { Database } from '../store/database.ts';
import { listingStore } from '../review/listing.ts';
import { logReader } from './rows.ts';

export type Erased = { ok: true } | { ok: false; reason: 'notFound' | 'open' | 'alreadyErased' };

/**
 * Takes the content of an ended interaction out of the log for good: bodies, salt, drafts and the client on its
 * row. What stays is the skeleton (times, types, steps) and the commitments, so that the chain still holds and
 * nobody can guess from it what was said. Backups made before still have the content until they go.
 * @param at UTC ms. @param reason why, for whoever reads the log later; without personal data.
 */
export function eraseInteraction(db: Database, id: string, reason: string, at: number): Erased {
  const row = db
    .prepare<[string], { no: number; open: number; erased: number }>(
      `SELECT no, ended_at IS NULL AS open, EXISTS (SELECT 1 FROM erased WHERE interaction = no) AS erased
       FROM interaction WHERE id = ?`,
    )
    .get(id);
  if (!row) return { ok: false, reason: 'notFound' };
  if (row.open === 1) return { ok: false, reason: 'open' };
  if (row.erased === 1) return { ok: false, reason: 'alreadyErased' };
  // Freed bytes are overwritten (as ever, see store/open.ts), and the journal is started anew.
  db.pragma('secure_delete = ON');
  db.transaction(() => takeOut(db, row.no, reason, at)).immediate();
  db.pragma('wal_checkpoint(TRUNCATE)');
  return { ok: true };
}

/** Whether the content of an interaction was erased. */
export function erasedIn(db: Database, no: number): boolean {
  return db.prepare('SELECT 1 FROM erased WHERE interaction = ?').get(no) !== undefined;
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
  db.prepare("UPDATE event SET body = '{}' WHERE interaction = ?").run(no);
  for (const table of ['salt', 'draft', 'past_ending']) {
    db.prepare(`DELETE FROM ${table} WHERE interaction = ?`).run(no);
  }
  db.prepare("UPDATE interaction SET client = '', snapshot = NULL WHERE no = ?").run(no);
  listing.list(no);
}
