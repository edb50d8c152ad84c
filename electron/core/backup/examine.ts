import { Worker } from 'node:worker_threads';
import type { Database } from '../store/database.ts';
import type { Driver } from '../store/driver.ts';
import { driverPath } from '../store/driver.ts';
import { applicationId } from '../store/identify.ts';
import { migrations } from '../store/migrate.ts';
import { saveWhile } from './saving.ts';

/** What a file holds, once it has been opened and read through. */
export type Examined =
  | { ok: true; version: number; events: number; interactions: number; lastAt: number | null }
  | Spoiled;

type Spoiled = { ok: false; detail: string };
type Sound = { ok: true } | Spoiled;

/**
 * Opens a file as a database of Guion and reads it through. It is left with a plain journal, so that reading
 * it later makes no files beside it.
 */
export function examine(Driver: Driver, path: string): Examined {
  return examineWith(Driver, path, applicationId, migrations.length, countWith);
}

/** The same in a thread of its own: a large file takes seconds, and a step must not wait for it. */
export function examineApart(path: string): Promise<Examined> {
  return apart<Examined>(`examineWith(Driver, path, id, known, ${countWith.toString()})`, { path });
}

/**
 * Copies a database that is in use and reads the copy through, in a thread of its own with its own connection:
 * whoever writes meanwhile waits for neither. The copy holds what had been committed when it was begun, and all of
 * it is on the disk when it is said to be good.
 */
export async function copyApart(from: string, to: string): Promise<Sound> {
  const examining = apart<Sound>(
    `copyWith(Driver, from, path) ?? examineWith(Driver, path, id, known, () => ({}))`,
    { from, path: to },
  );
  const unsaved = await saveWhile(examining, to);
  const examined = await examining;
  return examined.ok && unsaved !== null ? { ok: false, detail: unsaved } : examined;
}

function apart<Told extends Sound>(
  task: string,
  paths: { from?: string; path: string },
): Promise<Told | Spoiled> {
  // As text, since this code runs from its sources and from one bundled file alike.
  const program = `const { parentPort, workerData } = require('node:worker_threads');
    const [copyWith, examineWith] = [${copyWith.toString()}, ${examineWith.toString()}];
    const { driver, from, path, id, known } = workerData;
    const Driver = require(driver);
    parentPort.postMessage(${task});`;
  const ours = { driver: driverPath(), id: applicationId, known: migrations.length };
  return new Promise((resolve) => {
    const worker = new Worker(program, { eval: true, workerData: { ...ours, ...paths } });
    worker.once('message', (told: Told) => resolve(told));
    worker.once('error', (error) => resolve({ ok: false, detail: String(error) }));
    worker.once('exit', () => resolve({ ok: false, detail: 'sin respuesta' }));
  });
}

/** Stands alone: its text is run in another thread. Null when it is copied. */
function copyWith(Driver: Driver, from: string, to: string): Spoiled | null {
  let db;
  try {
    db = new Driver(from, { readonly: true, fileMustExist: true });
    db.pragma('synchronous = OFF'); // whoever asked puts it on the disk, while it is written and read
    db.pragma('cache_size = -1000'); // each page is needed once: more memory only costs time
    db.prepare('VACUUM INTO ?').run(to);
    return null;
  } catch (error) {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { ok: false, detail };
  } finally {
    db?.close();
  }
}

type Counts = Omit<Extract<Examined, { ok: true }>, 'ok' | 'version'>;

/** Stands alone: its text is run in another thread. */
function examineWith<Count>(
  Driver: Driver,
  path: string,
  id: number,
  known: number,
  count: (db: Database) => Count,
): ({ ok: true; version: number } & Count) | Spoiled {
  let db;
  try {
    db = new Driver(path, { fileMustExist: true });
    db.pragma('journal_mode = DELETE');
    db.pragma('cache_size = -4000'); // the check follows the rows in order: more memory only costs time
    const version = Number(db.pragma('user_version', { simple: true }));
    if (db.pragma('application_id', { simple: true }) !== id) {
      return { ok: false, detail: 'no es de Guion' };
    }
    if (version > known) return { ok: false, detail: 'es de una versión más nueva' };
    const check = String(db.pragma('integrity_check(1)', { simple: true }));
    if (check !== 'ok') return { ok: false, detail: check };
    return { ok: true, version, ...count(db) };
  } catch (error) {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { ok: false, detail };
  } finally {
    db?.close();
  }
}

/** Stands alone: its text is run in another thread. */
function countWith(db: Database): Counts {
  const hasPacks = db.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'event_pack'`).get();
  const packed = hasPacks ? '(SELECT coalesce(sum(length(links) / 16), 0) FROM event_pack)' : '0';
  return db
    .prepare(
      `SELECT (SELECT count(*) FROM event) + ${packed} AS events, (SELECT count(*) FROM interaction) AS interactions,
         (SELECT max(coalesce(ended_at, started_at)) FROM interaction) AS lastAt`,
    )
    .get() as Counts;
}
