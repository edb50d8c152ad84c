import type { Span } from '../../../shared/review/filter.ts';
import type { Database } from '../store/database.ts';

const dayMs = 86_400_000;

/** The first and the last of some; the last before the first = none. */
export interface Numbers {
  first: number;
  last: number;
}

/**
 * Which numbers the interactions of some days can have. Each UTC day keeps the first and the last that began on
 * it: exact even where a clock was set back, and a few hundred rows a year in place of an index.
 */
export function spanStore(db: Database) {
  const begun = db.prepare<[number, number, number]>(
    `INSERT INTO day (day, first, last) VALUES (?, ?, ?)
     ON CONFLICT (day) DO UPDATE SET first = min(first, excluded.first), last = max(last, excluded.last)`,
  );
  const range = db.prepare<[number, number], { first: number | null; last: number | null }>(
    'SELECT min(first) AS first, max(last) AS last FROM day WHERE day BETWEEN ? AND ?',
  );
  return {
    /** An interaction began. @param at UTC ms. */
    begun: (no: number, at: number) => begun.run(Math.floor(at / dayMs), no, no),
    /** The numbers that a span of time can hold; an empty range where it holds none. */
    range: ({ from, until }: Span): Numbers => {
      if (from === null && until === null) return { first: 0, last: Number.MAX_SAFE_INTEGER };
      const days = [from ?? 0, (until ?? Number.MAX_SAFE_INTEGER) - 1].map((at) =>
        Math.floor(at / dayMs),
      );
      const found = range.get(days[0] ?? 0, days[1] ?? 0);
      return { first: found?.first ?? 1, last: found?.last ?? 0 };
    },
    /** The numbers that local days can hold, wherever the desk is. Days since 1970, both included. */
    inDays(from: number, to: number): Numbers {
      const found = range.get(from - 1, to + 1);
      return { first: found?.first ?? 1, last: found?.last ?? 0 };
    },
  };
}
