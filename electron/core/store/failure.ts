import type { StorageFailure } from '../../../shared/contract/errors.ts';

export type Written<T> = { ok: true; value: T } | { ok: false; kind: StorageFailure };

const kinds: readonly [RegExp, StorageFailure][] = [
  [/^SQLITE_FULL|^ENOSPC/, 'full'],
  [/^SQLITE_(READONLY|CANTOPEN|PERM)|^EROFS|^EACCES/, 'readonly'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'corrupt'],
  [/^SQLITE_(BUSY|LOCKED)/, 'busy'],
  [/^SQLITE_IOERR/, 'io'],
];

/** What a code of SQLite or of the system says of the disk; undefined = nothing, it is a bug. */
export const kindOf = (code: string): StorageFailure | undefined =>
  kinds.find(([pattern]) => pattern.test(code))?.[1];

/**
 * Runs a write and tells a disk that will not take it from a bug: the first is a value that the agent reads
 * («no se ha registrado»), the second is thrown on.
 */
export function written<T>(write: () => T): Written<T> {
  try {
    return { ok: true, value: write() };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const kind = kindOf(code);
    if (kind === undefined) throw error;
    return { ok: false, kind };
  }
}
