import type { Database } from '../store/database.ts';

export interface InteractionInfo {
  no: number;
  id: string;
  /** Of its last event. */
  seq: number;
}

export type InteractionRows = ReturnType<typeof interactionRows>;

/** What a check asks of the interactions' own rows. */
export function interactionRows(db: Database) {
  const one = db.prepare<[number], InteractionInfo>(
    'SELECT no, id, seq FROM interaction WHERE no = ?',
  );
  const last = db.prepare<[], { no: number }>('SELECT coalesce(max(no), 0) AS no FROM interaction');
  const count = db.prepare<[], { n: number }>('SELECT count(*) AS n FROM interaction');
  const silent = db.prepare<[], { no: number }>(
    `SELECT no FROM interaction i
     WHERE NOT EXISTS (SELECT 1 FROM event_pack WHERE interaction = i.no)
       AND NOT EXISTS (SELECT 1 FROM event WHERE interaction = i.no) ORDER BY no LIMIT 20`,
  );
  const absent = db.prepare<[], { no: number }>(
    `SELECT no - 1 AS no FROM interaction i WHERE no > 1
       AND NOT EXISTS (SELECT 1 FROM interaction WHERE no = i.no - 1) ORDER BY no LIMIT 20`,
  );
  const open = db.prepare<[], { no: number; seq: number }>(
    `SELECT no, seq FROM interaction WHERE status IN ('active', 'paused') ORDER BY no`,
  );
  return {
    one: (no: number): InteractionInfo | null => one.get(no) ?? null,
    last: (): number => last.get()?.no ?? 0,
    count: (): number => count.get()?.n ?? 0,
    /** Interactions without a single event: there is no such thing. */
    silent: (): number[] => silent.all().map(({ no }) => no),
    /** Numbers that were left out, each the last of its hole: numbers are given without any. */
    absent: (): number[] => absent.all().map(({ no }) => no),
    open: () => open.all(),
  };
}
