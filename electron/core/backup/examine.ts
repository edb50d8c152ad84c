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
  // As text, since this code runs from its sources and from one bundled file alike.
  const program = `const { parentPort, workerData } = require('node:worker_threads');
    const examineWith = ${examineWith.toString()};
    const { driver, path, id, known } = workerData;
    parentPort.postMessage(examineWith(require(driver), path, id, known));`;
  const workerData = { driver: driverPath(), path, id: applicationId, known: migrations.length };
  return new Promise((resolve) => {
    const worker = new Worker(program, { eval: true, workerData });
    worker.once('message', (examined: Examined) => resolve(examined));
    worker.once('error', (error) => resolve({ ok: false, detail: String(error) }));
    worker.once('exit', () => resolve({ ok: false, detail: 'sin respuesta' }));
  });
}

/** Stands alone: its text is run in another thread. */
function examineWith(Driver: Driver, path: string, id: number, known: number): Examined {
  let db;
  try {
    db = new Driver(path, { fileMustExist: true });
    db.pragma('journal_mode = DELETE');
    const version = Number(db.pragma('user_version', { simple: true }));
    if (db.pragma('application_id', { simple: true }) !== id) {
      return { ok: false, detail: 'no es de Guion' };
    }
    if (version > known) return { ok: false, detail: 'es de una versión más nueva' };
    const check = String(db.pragma('integrity_check(1)', { simple: true }));
    if (check !== 'ok') return { ok: false, detail: check };
    const row = db
      .prepare(
        `SELECT (SELECT count(*) FROM event) AS events, (SELECT count(*) FROM interaction) AS interactions,
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
