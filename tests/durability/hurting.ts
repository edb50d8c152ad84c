import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { ask } from './folders.ts';

/** Ways to hurt a data folder. */

/** The database of a folder, or what lies beside it. */
export const file = (dataDir: string, ending = '') => join(dataDir, `guion.db${ending}`);

/** Puts other bytes in the place of those that are there. */
export function overwrite(path: string, offset: number, bytes: Buffer): void {
  const handle = openSync(path, 'r+');
  writeSync(handle, bytes, 0, bytes.length, offset);
  closeSync(handle);
}

/** Where a table or index has one of its pages. */
export function pageOf(dataDir: string, name: string): number {
  return Number(
    ask(dataDir, `SELECT (rootpage - 1) * 4096 FROM sqlite_schema WHERE name = '${name}'`),
  );
}

/** Changes what SQLite knows of its own tables, as no program should. */
export function inSchema(dataDir: string, sql: string): void {
  const db = new Database(file(dataDir));
  db.unsafeMode(true);
  db.pragma('writable_schema = ON');
  db.exec(sql);
  db.close();
}
