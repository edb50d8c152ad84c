import Database from 'better-sqlite3';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { lineEnd, lineOf } from '../../../electron/core/export/lines.ts';
import { hostileText } from '../strings.ts';
import type { Target } from '../target.ts';

/** What a spreadsheet would take for the beginning of a formula. */
const formula = /^[=+\-@\t\r\n\0＝＋－＠]/;

/** Texts on their way out into a CSV: read back they are what they were, and none begins a formula. */
export function csvTarget(): Target {
  const db = new Database(':memory:');
  const columns = [
    { name: 'uno', kind: 'text' as const, sql: ':one' },
    { name: 'otro', kind: 'text' as const, sql: ':other' },
  ];
  const line = db
    .prepare<[{ one: string; other: string }], string>(`SELECT ${lineOf(columns, 'csv')}`)
    .pluck();
  return {
    name: 'salida CSV',
    inputs: fc.tuple(hostileText, hostileText),
    turn: 2_000,
    attempt(given: [string, string]) {
      // A lone surrogate is no text that SQLite could keep.
      const [one, other] = [given[0].toWellFormed(), given[1].toWellFormed()];
      const rows: string[][] = parse(`${line.get({ one, other })}${lineEnd.csv}`);
      const cells = rows[0] ?? [];
      if (rows.length !== 1 || cells.length !== 2) return `${rows.length} rows of ${cells.length}`;
      if (cells.some((cell) => formula.test(cell))) return 'a cell begins a formula';
      const back = cells.map((cell) => cell.replace(/^'/, ''));
      return back[0] === one && back[1] === other ? null : `reads back as ${JSON.stringify(cells)}`;
    },
    close: () => void db.close(),
  };
}
