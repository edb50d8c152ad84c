import type { ExportBlock, Exportable, ExportFormat } from '../../../shared/review/export.ts';
import { between } from '../review/query.ts';
import type { Asked, reviewStore } from '../review/store.ts';
import type { LibraryStore } from '../library/store.ts';
import type { Database } from '../store/database.ts';
import { boundLimit } from '../store/limit.ts';
import { columnsOf, type Column } from './columns.ts';
import { labelsFrom, teachLabels } from './labels.ts';
import { headOf, lineEnd, lineOf } from './lines.ts';
import { onlyReviewed, reviewJoin, teachReviews } from './reviews.ts';

/** What is blocked leaves in no file. */
export const notBlocked = 'NOT EXISTS (SELECT 1 FROM blocked WHERE blocked.interaction = i.no)';

/** Interactions of one block: some milliseconds' work, so that an agent's key is answered in between. */
const blockSize: Readonly<Record<Exportable, number>> = {
  interactions: 1000,
  events: 60,
  reviews: 100,
};

interface Part {
  /** @param numbers the interactions of the block. */
  join: (numbers: readonly number[]) => string;
  order: string;
  only: string;
}

/** What is told of each interaction: a row, or one for everything of a kind that belongs to it. */
const parts: Readonly<Record<Exportable, Part>> = {
  interactions: { join: () => '', order: '', only: '' },
  // The numbers are named, since a view takes nothing over from what it is joined with.
  events: {
    join: (numbers) =>
      `JOIN logged e ON e.interaction = i.no AND e.interaction IN (${numbers.join(', ')})`,
    order: ', e.seq',
    only: '',
  },
  reviews: { join: () => reviewJoin, order: ', a.no', only: ` AND ${onlyReviewed}` },
};

export interface ExportWish extends Asked {
  what: Exportable;
  format: ExportFormat;
}

/**
 * Writes what a filter finds, in the order in which it began, block by block. Lines are made inside SQLite: a
 * million of them take seconds.
 */
export function exporter(
  db: Database,
  library: LibraryStore,
  queryOf: ReturnType<typeof reviewStore>['query'],
) {
  const labels = labelsFrom(library);
  teachLabels(db, labels);
  teachReviews(db);
  const newest = db.prepare<[], { no: number | null }>('SELECT max(no) AS no FROM interaction');
  const blockBy = lastUsed((sql) =>
    db.prepare<(string | number)[], { no: number; edition: number }>(sql),
  );
  const linesBy = lastUsed((sql) => db.prepare<(string | number)[], string>(sql).pluck());
  return {
    /** @param after the number of the last interaction of the block before; null = the first block. */
    block(wish: ExportWish, after: number | null): ExportBlock {
      const query = queryOf(wish);
      const { from, key } = query;
      const { join, order, only } = parts[wish.what];
      const rest = between(query, { after: after ?? 0 });
      const where = `${rest.where} AND ${notBlocked}${only}`;
      const columns = columnsOf[wish.what];
      const end = lineEnd[wish.format];
      const block = blockBy(
        `SELECT i.no, i.edition FROM ${from} WHERE ${where} ORDER BY ${key} LIMIT ${boundLimit}`,
      ).all(...rest.values, blockSize[wish.what]);
      const numbers = block.map(({ no }) => no);
      const last = numbers.at(-1);
      const head = after === null && wish.format === 'csv' ? headOf(columns) + end : '';
      if (last === undefined) return { text: head, next: null, share: 1 };
      labels.learn([...new Set(block.map(({ edition }) => edition))]);
      const lines = linesBy(
        `WITH cells AS MATERIALIZED (SELECT ${cellsOf(columns)} FROM ${from}
         ${join(numbers)}
         WHERE ${where}
         ORDER BY ${key}${order})
         SELECT ${lineOf(named(columns), wish.format)} FROM cells`,
      ).all(...between(query, { after: after ?? 0, before: last + 1 }).values);
      const text = head + (lines.length > 0 ? lines.join(end) + end : '');
      const whole = numbers.length === blockSize[wish.what];
      return {
        text,
        next: whole ? last : null,
        share: whole ? last / Math.max(1, newest.get()?.no ?? 1) : 1,
      };
    },
  };
}

/** All blocks of an export ask the same: what takes milliseconds to prepare is prepared once for them. */
function lastUsed<Statement>(prepare: (sql: string) => Statement): (sql: string) => Statement {
  let last: { sql: string; statement: Statement } | null = null;
  return (sql) => {
    if (last?.sql !== sql) last = { sql, statement: prepare(sql) };
    return last.statement;
  };
}

/** Each cell is worked out once, however often its line looks at it. */
const cellsOf = (columns: readonly Column[]) =>
  columns.map(({ name, sql }) => `${sql} AS ${name}`).join(', ');

const named = (columns: readonly Column[]) =>
  columns.map((column) => ({ ...column, sql: column.name }));
