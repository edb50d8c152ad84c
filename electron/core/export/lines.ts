import type { ExportFormat } from '../../../shared/review/export.ts';
import type { Column } from './columns.ts';
import { folioIn } from './folioIn.ts';

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
  return `concat(${columns.map(cellOf).join(`, ',', `)})`;
}

function valueOf(column: Column): string {
  const { kind, sql } = column;
  if (kind === 'folio') return folioIn(sql);
  if (kind === 'label') return `coalesce(${labelIn(column)}, ${sql})`;
  return kind === 'json' ? jsonOf(sql) : sql;
}

/** The names that an edition has, as the lines of a format want them: for a CSV each is the whole cell already. */
export const labelTable = `CREATE TEMP TABLE label (
  edition INTEGER, kind TEXT, id TEXT, said TEXT, PRIMARY KEY (edition, kind, id)
) WITHOUT ROWID`;

/** SQL that puts in one `Label`. */
export const labelInto = (format: ExportFormat): string =>
  `INSERT OR REPLACE INTO temp.label VALUES (@edition, @kind, @id, ${format === 'csv' ? textCell('@name') : '@name'})`;

const labelIn = ({ of, sql }: Extract<Column, { kind: 'label' }>) =>
  `(SELECT l.said FROM temp.label l WHERE l.edition = i.edition AND l.kind = '${of}' AND l.id = ${sql})`;

/** What somebody wrote in the place of JSON leaves as the text that it is. */
const jsonOf = (sql: string) => `json(iif(json_valid(${sql}), ${sql}, json_quote(${sql})))`;

/** What `concat` puts in a line: nothing for NULL. */
function cellOf(column: Column): string {
  const { kind, sql } = column;
  if (kind === 'folio') return folioIn(sql);
  if (kind === 'label') return `coalesce(${labelIn(column)}, ${textCell(sql)})`;
  return kind === 'plain' || kind === 'number' ? sql : textCell(sql);
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
