import { statSync } from 'node:fs';
import type { Database } from './database.ts';

const mebibyte = 1_048_576;

/**
 * Up to these sizes a file is read through at every start. A larger one would keep the agent waiting: it is read
 * through in the copy that every backup makes of it.
 */
const readWhole = 16 * mebibyte;
const readQuickly = 96 * mebibyte;

/** What SQLite says of an index, which can be built anew from its table. */
export const aboutIndex = / index /;

/** Reads the file through. An index that does not fit its table is built anew. */
export function damageIn(db: Database, path: string): { damage: string | null; mended: boolean } {
  const { complaints } = readThrough(db, path);
  if (complaints.length === 0) return { damage: null, mended: false };
  if (complaints.every((line) => aboutIndex.test(line)) && reindexed(db)) {
    return { damage: null, mended: true };
  }
  return { damage: complaints[0] ?? '', mended: false };
}

/** What SQLite finds wrong with the file, as far as the start may take. */
export function readThrough(db: Database, path: string): { complaints: string[] } {
  const bytes = statSync(path).size;
  if (bytes > readQuickly) return { complaints: [] };
  return { complaints: complaintsOf(db, bytes > readWhole ? 'quick_check' : 'integrity_check') };
}

function complaintsOf(db: Database, pragma: string): string[] {
  const rows = db.pragma(`${pragma}(20)`) as Record<string, string>[];
  return rows.flatMap((row) => Object.values(row)).filter((line) => line !== 'ok');
}

function reindexed(db: Database): boolean {
  try {
    db.exec('REINDEX');
    return complaintsOf(db, 'integrity_check').length === 0;
  } catch {
    return false;
  }
}
