import { existsSync, mkdirSync, chmodSync, accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import type { Database } from './database.ts';
import type { Driver } from './driver.ts';
import { migrate } from './migrate.ts';

/** "GUIO": how a file says that it is ours. */
export const applicationId = 0x4755494f;

export type Opened = { ok: true; db: Database } | { ok: false; problem: Problem };

/**
 * Opens the database of a data folder that exists, making the file where there is none.
 * @param dataDir folder of the data; 0700. The file is 0600.
 */
export function openStore(Driver: Driver, dataDir: string): Opened {
  const path = join(dataDir, 'guion.db');
  try {
    const isNew = !existsSync(path);
    const db = new Driver(path);
    chmodSync(path, 0o600);
    const problem = prepare(db, path, isNew);
    if (!problem) return { ok: true, db };
    db.close();
    return { ok: false, problem };
  } catch (error) {
    return { ok: false, problem: problemOf(error, path) };
  }
}

/** Makes the data folder (0700) where there is none and sees that it can be written. */
export function prepareFolder(dataDir: string): Problem | null {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { reason: 'notWritable', path: dataDir, detail };
  }
}

function prepare(db: Database, path: string, isNew: boolean): Problem | null {
  const owner = db.pragma('application_id', { simple: true });
  const tables = db.prepare('SELECT count(*) AS n FROM sqlite_schema').get() as { n: number };
  if (!isNew && tables.n > 0 && owner !== applicationId) return { reason: 'foreignDatabase', path };
  setPragmas(db);
  const migrated = migrate(db);
  if (!migrated.ok) {
    return { reason: 'fromFuture', path, version: migrated.version, known: migrated.known };
  }
  db.pragma(`application_id = ${applicationId}`);
  const check = db.pragma('quick_check(1)', { simple: true });
  return check === 'ok' ? null : { reason: 'damaged', path, detail: String(check) };
}

/**
 * FULL must be said at every open: better-sqlite3 is built so that WAL would otherwise mean NORMAL after the
 * first statement, and a power cut would lose acknowledged steps. Read back, since a silent no would do harm.
 */
function setPragmas(db: Database): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('busy_timeout = 2000');
  db.pragma('checkpoint_fullfsync = ON');
  db.pragma('trusted_schema = OFF');
  db.prepare('SELECT count(*) FROM sqlite_schema').get();
  const synchronous = db.pragma('synchronous', { simple: true });
  const journal = db.pragma('journal_mode', { simple: true });
  if (synchronous !== 2 || journal !== 'wal') {
    throw new Error(`not durable: synchronous=${String(synchronous)} journal=${String(journal)}`);
  }
}

function problemOf(error: unknown, path: string): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'SQLITE_NOTADB') return { reason: 'notADatabase', path };
  if (code.startsWith('SQLITE_CORRUPT')) return { reason: 'damaged', path, detail: code };
  if (/^(SQLITE_(READONLY|CANTOPEN|IOERR|FULL|PERM)|EACCES|EPERM|EROFS)/.test(code)) {
    return { reason: 'notWritable', path, detail: code };
  }
  throw error;
}
