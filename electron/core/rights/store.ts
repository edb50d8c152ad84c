import type { Annotation, Kept } from '../../../shared/rights/record.ts';
import type { Database } from '../store/database.ts';

/** SQL for what is left of the interaction `i`'s content. */
export const keptColumn = `CASE WHEN EXISTS (SELECT 1 FROM erased WHERE erased.interaction = i.no) THEN 'erased'
  WHEN EXISTS (SELECT 1 FROM blocked WHERE blocked.interaction = i.no) THEN 'blocked' ELSE 'whole' END AS kept`;

/** Why and since when an interaction cannot be read as a whole. UTC ms. */
export interface Restriction {
  at: number;
  reason: string;
}

/** An interaction as the acts on it need it. */
export interface Place {
  no: number;
  id: string;
  open: number;
  kept: Kept;
}

/** What is blocked, what was erased, and what was annotated. */
export function rightsStore(db: Database) {
  const place = db.prepare<[string], Place>(
    `SELECT i.no, i.id, i.ended_at IS NULL AS open, ${keptColumn} FROM interaction i WHERE i.id = ?`,
  );
  const block = db.prepare<[number, number, string]>(
    'INSERT OR IGNORE INTO blocked (interaction, at, reason) VALUES (?, ?, ?)',
  );
  const unblock = db.prepare<[number]>('DELETE FROM blocked WHERE interaction = ?');
  const restriction = {
    blocked: db.prepare<[number], Restriction>(
      'SELECT at, reason FROM blocked WHERE interaction = ?',
    ),
    erased: db.prepare<[number], Restriction>(
      'SELECT at, reason FROM erased WHERE interaction = ?',
    ),
  };
  const annotate = db.prepare<[string, number, number, string, string]>(
    'INSERT OR IGNORE INTO annotation (id, interaction, at, author, text) VALUES (?, ?, ?, ?, ?)',
  );
  const annotations = db.prepare<[number], Annotation>(
    'SELECT id, at, author, text FROM annotation WHERE interaction = ? ORDER BY no',
  );
  return {
    place: (id: string): Place | null => place.get(id) ?? null,
    block: (no: number, at: number, reason: string) => block.run(no, at, reason).changes,
    unblock: (no: number) => unblock.run(no).changes,
    restriction: (no: number, kept: 'blocked' | 'erased'): Restriction | null =>
      restriction[kept].get(no) ?? null,
    annotate: (no: number, { id, at, author, text }: Annotation) =>
      annotate.run(id, no, at, author, text),
    annotations: (no: number): Annotation[] => annotations.all(no),
  };
}
