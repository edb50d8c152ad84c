import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** SQLite's files for one database: itself and what it may keep beside it. */
export const companions = ['', '-wal', '-shm', '-journal'] as const;

/** Gives a finished file its name, so that after a power cut there is the whole of it or nothing. */
export function putInPlace(from: string, to: string): void {
  sync(from);
  renameSync(from, to);
  sync(dirname(to));
}

/** Removes a database with everything beside it. */
export function removeDatabase(path: string): void {
  for (const ending of companions) rmSync(path + ending, { force: true });
}

/** Moves a database with everything beside it. */
export function moveDatabase(from: string, to: string): void {
  // The database goes first: one without its journal could be opened as if it were whole.
  for (const ending of companions) {
    if (existsSync(from + ending)) renameSync(from + ending, to + ending);
  }
  sync(dirname(to));
  sync(dirname(from));
}

function sync(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
