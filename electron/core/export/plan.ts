import type { Exportable, ExportFormat } from '../../../shared/review/export.ts';
import { between, type Query } from '../review/query.ts';
import type { Asked } from '../review/store.ts';
import { boundLimit } from '../store/limit.ts';
import { columnsOf, type Column } from './columns.ts';
import { headOf, labelInto, labelTable, lineEnd, lineOf } from './lines.ts';
import { onlyReviewed, reviewJoin } from './reviews.ts';

/** What is blocked leaves in no file. */
const notBlocked = 'NOT EXISTS (SELECT 1 FROM blocked WHERE blocked.interaction = i.no)';

/** Interactions of one block: some milliseconds' work, so that whoever has none to spare waits for no more. */
const blockSize: Readonly<Record<Exportable, number>> = {
  interactions: 1000,
  events: 60,
  reviews: 100,
};

interface Part {
  join: string;
  order: string;
  only: string;
}

/** Stands for the numbers of a block's interactions, since a view takes nothing over from what it is joined with. */
const theNumbers = '/* numbers */';

/** What is told of each interaction: a row, or one for everything of a kind that belongs to it. */
const parts: Readonly<Record<Exportable, Part>> = {
  interactions: { join: '', order: '', only: '' },
  events: {
    join: `JOIN logged e ON e.interaction = i.no AND e.interaction IN (${theNumbers})`,
    order: ', e.seq',
    only: '',
  },
  reviews: { join: reviewJoin, order: ', a.no', only: ` AND ${onlyReviewed}` },
};

export interface ExportWish extends Asked {
  what: Exportable;
  format: ExportFormat;
}

/** All that an export asks of the database, as plain data: it may be carried out in another thread. */
export interface Plan {
  /** Makes the table of names; `labelInto` puts one in. */
  labelTable: string;
  labelInto: string;
  /** Numbers and editions of a block's interactions, for `values` and how many at most. */
  block: string;
  /** Its lines, for `values`; `theNumbers` stands for their numbers. */
  lines: string;
  theNumbers: string;
  /** The bounds of the interactions' numbers, which every block narrows, and what else the filter binds. */
  first: number;
  last: number;
  values: (string | number)[];
  size: number;
  /** Whether lines have names, which somebody must be asked for. */
  named: boolean;
  head: string;
  end: string;
}

/** Writes what a filter finds in the order in which it began. Lines are made inside SQLite. */
export function planOf({ what, format }: ExportWish, query: Query): Plan {
  const { from, key } = query;
  const { join, order, only } = parts[what];
  const columns = columnsOf[what];
  const where = `${between(query, {}).where} AND ${notBlocked}${only}`;
  const rest = `FROM ${from} ${join} WHERE ${where} ORDER BY ${key}${order}`;
  const end = lineEnd[format];
  return {
    labelTable,
    labelInto: labelInto(columns),
    block: `SELECT i.no, i.edition FROM ${from} WHERE ${where} ORDER BY ${key} LIMIT ${boundLimit}`,
    lines:
      join === ''
        ? `SELECT ${lineOf(columns, format)} ${rest}`
        : `WITH cells AS MATERIALIZED (SELECT ${cellsOf(columns)} ${rest})
           SELECT ${lineOf(columns.map(cell), format)} FROM cells`,
    theNumbers,
    first: query.first,
    last: query.last,
    values: query.values,
    size: blockSize[what],
    named: columns.some(({ kind }) => kind === 'label'),
    head: format === 'csv' ? headOf(columns) + end : '',
    end,
  };
}

/** Where a cell takes work it is worked out once, however often its line looks at it. */
const cellsOf = (columns: readonly Column[]) =>
  columns.map(({ name, sql }) => `${sql} AS ${name}`).join(', ');

const cell = (column: Column): Column => ({ ...column, sql: column.name });
