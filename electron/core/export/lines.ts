import type { ExportFormat } from '../../../shared/review/export.ts';
import type { Column } from './columns.ts';

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
    const pairs = columns.map(
      ({ name, kind, sql }) => `'${name}', ${kind === 'json' ? jsonOf(sql) : sql}`,
    );
    return `json_object(${pairs.join(', ')})`;
  }
  return `concat(${columns.map(cellOf).join(`, ',', `)})`;
}

/** What somebody wrote in the place of JSON leaves as the text that it is. */
const jsonOf = (sql: string) => `json(iif(json_valid(${sql}), ${sql}, json_quote(${sql})))`;

/** What `concat` puts in a line: nothing for NULL. */
function cellOf({ kind, sql }: Column): string {
  if (kind === 'plain' || kind === 'number') return sql;
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
