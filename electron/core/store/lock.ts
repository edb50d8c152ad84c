import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import type { Database } from './database.ts';
import type { Driver } from './driver.ts';
import { problemOf } from './identify.ts';

export type Locked = { ok: true; release: () => void } | { ok: false; problem: Problem };

/**
 * One program at a time on a data folder. The lock is the operating system's, taken through a small SQLite
 * file whose exclusive transaction stays open: it goes with the process, however that dies, so that a stale
 * one cannot exist. Beside it stands who holds it, for the sentence that the second program prints.
 */
export function lockFolder(Driver: Driver, dataDir: string, holder: string): Locked {
  const path = join(dataDir, 'guion.lock');
  const note = join(dataDir, 'guion.lock.txt');
  let held: Database;
  try {
    held = hold(Driver, path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!code.startsWith('SQLITE_BUSY')) return { ok: false, problem: problemOf(error, dataDir) };
    return { ok: false, problem: { reason: 'inUse', path: dataDir, holder: holderIn(note) } };
  }
  chmodSync(path, 0o600);
  writeFileSync(note, holder, { mode: 0o600 });
  return { ok: true, release: () => held.close() };
}

function hold(Driver: Driver, path: string): Database {
  const db = new Driver(path, { timeout: 0 });
  try {
    db.exec('BEGIN EXCLUSIVE');
    return db;
  } catch (error) {
    db.close();
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code !== 'SQLITE_NOTADB' && !code.startsWith('SQLITE_CORRUPT')) throw error;
    // It holds nothing but the lock, and nobody can hold one in a file that is none.
    rmSync(path);
    return hold(Driver, path);
  }
}

function holderIn(note: string): string {
  try {
    return readFileSync(note, 'utf8').slice(0, 200);
  } catch {
    return 'otro programa';
  }
}
