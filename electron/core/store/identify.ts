import type { Problem } from '../problem.ts';
import type { Database } from './database.ts';
import { migrations } from './migrate.ts';

export const databaseName = 'guion.db';

/** "GUIO": how a file says that it is ours. */
export const applicationId = 0x4755494f;

/** Whether a file is a database of this Guion, ready to be read as it is. Null when it is. */
export function identify(db: Database, path: string): Problem | null {
  const tables = db.prepare<[], { n: number }>('SELECT count(*) AS n FROM sqlite_schema').get();
  if (tables?.n === 0) return { reason: 'empty', path };
  if (db.pragma('application_id', { simple: true }) !== applicationId) {
    return { reason: 'foreignDatabase', path };
  }
  const version = Number(db.pragma('user_version', { simple: true }));
  const known = migrations.length;
  if (version > known) return { reason: 'fromFuture', path, version, known };
  if (version < known) return { reason: 'outdated', path, version, known };
  const missing = missingTable(db);
  return missing === null ? null : { reason: 'damaged', path, detail: missing };
}

/** What every file of this version has; more of it than SQLite's own check knows of. */
const tables = [
  'chain',
  'document',
  'draft',
  'edition',
  'erased',
  'event',
  'event_body',
  'event_kind',
  'event_pack',
  'interaction',
  'meta',
  'notice',
  'past_ending',
  'person',
  'salt',
  'settings',
];

/** The first of our tables that is not there, in words; null when all are. */
export function missingTable(db: Database): string | null {
  const there = new Set(
    db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[],
  );
  const missing = tables.find((name) => !there.has(name));
  return missing === undefined ? null : `falta la tabla ${missing}`;
}

/** What an error of SQLite or of the disk means for the file as a whole. Throws on anything else: a bug. */
export function problemOf(error: unknown, path: string): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'SQLITE_NOTADB') return { reason: 'notADatabase', path };
  if (code.startsWith('SQLITE_CORRUPT')) return { reason: 'damaged', path, detail: code };
  if (/^(SQLITE_(READONLY|CANTOPEN|IOERR|FULL|PERM)|EACCES|EPERM|EROFS|ENOSPC|EIO)/.test(code)) {
    return { reason: 'notWritable', path, detail: code };
  }
  throw error;
}
