import type { ExportFormat } from '../../../shared/review/export.ts';
import type { Column, Labelled } from './columns.ts';
import { folioIn } from './folioIn.ts';
import { namedKinds, type Named } from './labels.ts';

/**
 * Signs that a spreadsheet takes for the beginning of a formula (OWASP ASVS 5.0, 1.2.10), their full-width forms
 * among them. A text that begins with one gets an apostrophe before it; so does one that begins with an apostrophe,
 * so that taking the first away gives the text back.
 */
const triggers = ["'", '=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

const triggerList = triggers.map((sign) => sign.codePointAt(0) ?? 0).join(', ');

/** SQL for one line of an export, without its line break (RFC 4180 for CSV, one object a line for JSON Lines). */
export function lineOf(columns: readonly Column[], format: ExportFormat): string {
  if (format === 'jsonl') {
    return `json_object(${columns.map((column) => `'${column.name}', ${valueOf(column)}`).join(', ')})`;
  }
  return `concat(${cellsOf(columns).join(`, ',', `)})`;
}

function valueOf(column: Column): string {
  const { kind, sql } = column;
  if (kind === 'folio') return folioIn(sql);
  if (kind === 'label') {
    return column.tells === 'id' ? sql : `coalesce(${labelOf(column, column.tells)}, ${sql})`;
  }
  return kind === 'json' ? jsonOf(sql) : sql;
}

/** The names that the editions have, and beside each all cells of a CSV that tell of it, ready for the line. */
export const labelTable = `CREATE TEMP TABLE label (
  edition INTEGER, kind TEXT, id TEXT, name TEXT, version TEXT, cells TEXT, PRIMARY KEY (edition, kind, id)
) WITHOUT ROWID`;

/** SQL that puts in one `Label` for some columns. */
export function labelInto(columns: readonly Column[]): string {
  const cells = groupsOf(columns).map(
    ({ of, group }) =>
      `WHEN '${of}' THEN concat(${group.map(({ tells }) => textCell(`@${tells}`)).join(`, ',', `)})`,
  );
  const all = cells.length > 0 ? `CASE @kind ${cells.join(' ')} END` : 'NULL';
  return `INSERT OR REPLACE INTO temp.label VALUES (@edition, @kind, @id, @name, @version, ${all})`;
}

const labelOf = ({ of, sql }: Labelled, what: 'name' | 'version' | 'cells') =>
  `(SELECT l.${what} FROM temp.label l WHERE l.edition = i.edition AND l.kind = '${of}' AND l.id = ${sql})`;

/** Columns that tell of the same thing stand side by side: one look brings them all. */
function groupsOf(columns: readonly Column[]): { of: Named; group: Labelled[] }[] {
  const labels = columns.filter((column) => column.kind === 'label');
  return namedKinds.flatMap((of) => {
    const group = labels.filter((label) => label.of === of);
    return group.length > 0 ? [{ of, group }] : [];
  });
}

/** What somebody wrote in the place of JSON leaves as the text that it is. */
const jsonOf = (sql: string) => `json(iif(json_valid(${sql}), ${sql}, json_quote(${sql})))`;

/** What `concat` puts in a line: nothing for NULL. */
function cellsOf(columns: readonly Column[]): string[] {
  const groups = groupsOf(columns);
  return columns.flatMap((column) => {
    const { kind, sql } = column;
    if (kind === 'folio') return [folioIn(sql)];
    if (kind !== 'label') return [kind === 'plain' || kind === 'number' ? sql : textCell(sql)];
    const group = groups.find(({ of }) => of === column.of)?.group ?? [];
    if (group[0] !== column) return [];
    const unknown = group.map(() => textCell(sql)).join(`, ',', `);
    return [`coalesce(${labelOf(column, 'cells')}, concat(${unknown}))`];
  });
}

function textCell(sql: string): string {
  // Nearly every text begins with a letter, and two comparisons say so: every trigger stands before A or from ＋ on.
  const harmless = `${sql} >= 'A' AND ${sql} < '＋'`;
  // The number of the first sign: none for an empty text, nor for one that begins with NUL, which is a trigger too.
  const first = `unicode(${sql})`;
  const trigger = `${first} IN (${triggerList}) OR (${first} IS NULL AND octet_length(${sql}) > 0)`;
  const guarded = `CASE WHEN ${harmless} THEN '"' WHEN ${trigger} THEN '"''' ELSE '"' END`;
  return `iif(${sql} IS NULL, NULL, ${guarded} || replace(${sql}, '"', '""') || '"')`;
}

/** The first line of a CSV. */
export const headOf = (columns: readonly Column[]): string =>
  columns.map(({ name }) => name).join(',');

/** How a line ends: as the format has it. */
export const lineEnd: Readonly<Record<ExportFormat, string>> = { csv: '\r\n', jsonl: '\n' };
