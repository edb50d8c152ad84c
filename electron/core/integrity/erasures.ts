import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { putInPlace } from '../backup/files.ts';
import type { Database } from '../store/database.ts';
import { texts } from './texts.ts';

/** That the content of an interaction was erased. */
export interface Erasure {
  id: string;
  /** Without personal data. */
  reason: string;
  /** UTC ms. */
  at: number;
}

/** The file beside the database that names what was erased, by id and time alone. */
const listName = 'guion.suprimidas';

/** An id, a blank, a time and the end of the line. */
const lineBytes = 51;

/** What was erased in an open database. */
export function erasuresIn(db: Database): Erasure[] {
  return db
    .prepare<[], Erasure>(
      'SELECT i.id, e.reason, e.at FROM erased e JOIN interaction i ON i.no = e.interaction',
    )
    .all();
}

/**
 * Names beside the database what has been erased in it: when its file is lost, an older backup must not bring that
 * back. Costs one look where nothing is new. A disk that takes nothing is asked again the next time.
 */
export function listErasures(db: Database): void {
  const path = join(dirname(db.name), listName);
  const count = Number(db.prepare('SELECT count(*) FROM erased').pluck().get());
  const listed = (statSync(path, { throwIfNoEntry: false })?.size ?? 0) / lineBytes;
  if (count === listed) return;
  const lines = erasuresIn(db).map(({ id, at }) => `${`${id} ${at}`.padEnd(lineBytes - 1)}\n`);
  try {
    writeFileSync(`${path}.nuevo`, lines.join(''), { mode: 0o600 });
    putInPlace(`${path}.nuevo`, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}

/** What the file beside the database says was erased; nothing where there is none. */
export function listedErasures(dataDir: string): Erasure[] {
  try {
    const lines = readFileSync(join(dataDir, listName), 'utf8').split('\n');
    return lines.flatMap((line) => {
      const [id = '', at = ''] = line.trim().split(' ');
      return id === '' ? [] : [{ id, reason: texts.erasedBefore, at: Number(at) || 0 }];
    });
  } catch {
    return [];
  }
}
