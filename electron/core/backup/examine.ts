import { Worker } from 'node:worker_threads';
import type { Driver } from '../store/driver.ts';
import { driverPath } from '../store/driver.ts';
import { applicationId } from '../store/identify.ts';
import { migrations } from '../store/migrate.ts';

/** What a file holds, once it has been opened and read through. */
export type Examined =
  | { ok: true; version: number; events: number; interactions: number; lastAt: number | null }
  | { ok: false; detail: string };

/**
 * Opens a file as a database of Guion and reads it through. It is left with a plain journal, so that reading
 * it later makes no files beside it.
 */
export function examine(Driver: Driver, path: string): Examined {
  return examineWith(Driver, path, applicationId, migrations.length);
}

/** The same in a thread of its own: a large file takes seconds, and a step must not wait for it. */
export function examineApart(path: string): Promise<Examined> {
  return apart(null, path);
}

/**
 * Copies a database that is in use and examines the copy, in a thread of its own with its own connection: whoever
 * writes meanwhile waits for neither. The copy holds what had been committed when it was begun.
 */
export function copyApart(from: string, to: string): Promise<Examined> {
  return apart(from, to);
}

function apart(from: string | null, path: string): Promise<Examined> {
  // As text, since this code runs from its sources and from one bundled file alike.
  const program = `const { parentPort, workerData } = require('node:worker_threads');
    const [copyWith, examineWith] = [${copyWith.toString()}, ${examineWith.toString()}];
    const { driver, from, path, id, known } = workerData;
    const Driver = require(driver);
    const failed = from === null ? null : copyWith(Driver, from, path);
    parentPort.postMessage(failed ?? examineWith(Driver, path, id, known));`;
  const ours = { driver: driverPath(), id: applicationId, known: migrations.length };
  return new Promise((resolve) => {
    const worker = new Worker(program, { eval: true, workerData: { ...ours, from, path } });
    worker.once('message', (examined: Examined) => resolve(examined));
    worker.once('error', (error) => resolve({ ok: false, detail: String(error) }));
    worker.once('exit', () => resolve({ ok: false, detail: 'sin respuesta' }));
  });
}

/** Stands alone: its text is run in another thread. Null when it is copied. */
function copyWith(Driver: Driver, from: string, to: string): { ok: false; detail: string } | null {
  let db;
  try {
    db = new Driver(from, { readonly: true, fileMustExist: true });
    db.prepare('VACUUM INTO ?').run(to);
    return null;
  } catch (error) {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { ok: false, detail };
  } finally {
    db?.close();
  }
}

/** Stands alone: its text is run in another thread. */
function examineWith(Driver: Driver, path: string, id: number, known: number): Examined {
  let db;
  try {
    db = new Driver(path, { fileMustExist: true });
    db.pragma('journal_mode = DELETE');
    db.pragma('cache_size = -64000'); // of a large file the check reads much more than once
    const version = Number(db.pragma('user_version', { simple: true }));
    if (db.pragma('application_id', { simple: true }) !== id) {
      return { ok: false, detail: 'no es de Guion' };
    }
    if (version > known) return { ok: false, detail: 'es de una versión más nueva' };
    const check = String(db.pragma('integrity_check(1)', { simple: true }));
    if (check !== 'ok') return { ok: false, detail: check };
    const hasPacks = db.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'event_pack'`).get();
    const packed = hasPacks ? '(SELECT coalesce(sum(length(links) / 16), 0) FROM event_pack)' : '0';
    const row = db
      .prepare(
        `SELECT (SELECT count(*) FROM event) + ${packed} AS events, (SELECT count(*) FROM interaction) AS interactions,
           (SELECT max(coalesce(ended_at, started_at)) FROM interaction) AS lastAt`,
      )
      .get() as { events: number; interactions: number; lastAt: number | null };
    return { ok: true, version, ...row };
  } catch (error) {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { ok: false, detail };
  } finally {
    db?.close();
  }
}
