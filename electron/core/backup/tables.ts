import type { Database } from '../store/database.ts';

/** Written by the log's own rules. */
const ofTheLog = new Set([
  'interaction',
  'event',
  'event_pack',
  'event_kind',
  'event_body',
  'salt',
  'chain',
  'erased',
  'past_ending',
]);

/**
 * Copies the rows that the target does not have, as far as they can be read.
 * @param tables names, or 'others' for every ordinary table that is not the log's.
 */
export function copyTables(
  from: Database,
  to: Database,
  tables: readonly string[] | 'others',
): void {
  const names = tables === 'others' ? ordinaryTables(to).filter((t) => !ofTheLog.has(t)) : tables;
  for (const name of names) copyRows(from, to, name, 'IGNORE', '');
}

/**
 * Copies rows of one table one by one, so that a row that cannot be read costs only what comes after it.
 * @param where a WHERE clause of ours, or ''.
 */
export function copyRows(
  from: Database,
  to: Database,
  table: string,
  conflict: 'IGNORE' | 'REPLACE',
  where: string,
): void {
  const columns = columnsOf(to, table).filter((column) => readableColumns(from, table).has(column));
  if (columns.length === 0) return;
  const list = columns.map((column) => `"${column}"`).join(', ');
  const marks = columns.map(() => '?').join(', ');
  const insert = to.prepare(`INSERT OR ${conflict} INTO "${table}" (${list}) VALUES (${marks})`);
  try {
    const rows = from.prepare(`SELECT ${list} FROM "${table}" ${where}`).raw().iterate();
    for (const row of rows as Iterable<unknown[]>) insert.run(...row);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}

function ordinaryTables(db: Database): string[] {
  const rows = db
    .prepare<[], { name: string }>(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'`,
    )
    .all();
  return rows.map(({ name }) => name);
}

function columnsOf(db: Database, table: string): string[] {
  return db
    .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)')
    .all(table)
    .map(({ name }) => name);
}

function readableColumns(from: Database, table: string): Set<string> {
  try {
    return new Set(columnsOf(from, table));
  } catch {
    return new Set();
  }
}
