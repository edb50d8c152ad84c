import {
  retentionKinds,
  type Retention,
  type RetentionKind,
  type RetentionPreview,
} from '../../../shared/rights/retention.ts';
import type { Database } from '../store/database.ts';
import { boundLimit } from '../store/limit.ts';

/** Counted no further; the page says "more than". */
const mostCounted = 10_000;
const msOfDay = 86_400_000;

/** An interaction or a row of the audit that is older than it may be. */
export interface Old {
  no: number;
  id: string;
  /** UTC ms. */
  at: number;
}

/**
 * Ended before a time and still whole, after one number and up to another; what is blocked is kept for whoever
 * may still ask for it. By number, as the table lies: numbers are given in the order of beginning.
 */
const ended = (practice: 0 | 1) => `SELECT no, id, ended_at AS at FROM interaction
  WHERE no > ? AND no <= ? AND ended_at < ? AND practice = ${practice}
    AND no NOT IN (SELECT interaction FROM erased) AND no NOT IN (SELECT interaction FROM blocked)
  ORDER BY no LIMIT ${boundLimit}`;

const sources: Record<RetentionKind, string> = {
  interactions: ended(0),
  practices: ended(1),
  audit: `SELECT no, '' AS id, at FROM audit WHERE no > ? AND no <= ? AND at < ? ORDER BY no LIMIT ${boundLimit}`,
};

export type RetentionStore = ReturnType<typeof retentionStore>;

/** How long each kind is kept, and what is older. @param now UTC ms. */
export function retentionStore(db: Database, now: () => number) {
  const dropAudit = db.prepare<[number]>('DELETE FROM audit WHERE no = ?');
  const lastBegun = db.prepare<[number], { last: number | null }>(
    'SELECT max(last) AS last FROM day WHERE day <= ?',
  );
  const before = (days: number) => now() - days * msOfDay;
  const older = (kind: RetentionKind, days: number, after: number, upTo: number, limit: number) =>
    db
      .prepare<[number, number, number, number], Old>(sources[kind])
      .all(after, upTo, before(days), limit);
  return {
    ...limitStatements(db),
    older,
    /** The highest number that an interaction so old can have. */
    lastOld: (days: number): number => lastBegun.get(Math.floor(before(days) / msOfDay))?.last ?? 0,
    dropAudit: (rows: readonly Old[]) => {
      for (const { no } of rows) dropAudit.run(no);
    },
    preview: (wanted: Retention): RetentionPreview[] =>
      retentionKinds.map((kind) => {
        const days = wanted[kind];
        const most = Number.MAX_SAFE_INTEGER;
        const rows = days === null ? [] : older(kind, days, 0, most, mostCounted + 1);
        return {
          kind,
          count: Math.min(rows.length, mostCounted),
          more: rows.length > mostCounted,
          oldest: rows[0]?.at ?? null,
        };
      }),
  };
}

function limitStatements(db: Database) {
  const all = db.prepare<[], { kind: RetentionKind; days: number }>(
    'SELECT kind, days FROM retention',
  );
  const drop = db.prepare<[]>('DELETE FROM retention');
  const insert = db.prepare<[string, number]>('INSERT INTO retention (kind, days) VALUES (?, ?)');
  return {
    limits: () => all.all(),
    retention: (): Retention => {
      const kept = new Map(all.all().map(({ kind, days }) => [kind, days]));
      const daysOf = (kind: RetentionKind) => kept.get(kind) ?? null;
      return {
        interactions: daysOf('interactions'),
        practices: daysOf('practices'),
        audit: daysOf('audit'),
      };
    },
    save: (wanted: Retention): void => {
      drop.run();
      for (const kind of retentionKinds) {
        const days = wanted[kind];
        if (days !== null) insert.run(kind, days);
      }
    },
  };
}
