import { isDeepStrictEqual } from 'node:util';
import Database from 'better-sqlite3';
import { libraryStore } from '../../electron/core/library/store.ts';
import { load } from '../../electron/core/session/loaded.ts';
import { sessionStore } from '../../electron/core/session/store.ts';
import { settingsStore } from '../../electron/core/settings/store.ts';

/**
 * Follows the log of every open interaction of a database and holds the state that results against the snapshot
 * that lies beside it.
 * @returns how many were compared, and the ids of those that differ.
 */
export function replayAgainstSnapshots(path: string): { compared: number; differing: string[] } {
  const db = new Database(path, { readonly: true });
  try {
    const shelves = {
      store: sessionStore(db),
      library: libraryStore(
        db,
        () => 0,
        () => [],
      ),
      settings: settingsStore(db, () => 0),
    };
    const open = shelves.store.open();
    const differing = open.filter((row) => {
      const { state } = load({ ...row, snapshot: null }, shelves);
      const kept = JSON.parse(row.snapshot ?? 'null') as { state: unknown } | null;
      return !isDeepStrictEqual(JSON.parse(JSON.stringify(state)), kept?.state);
    });
    return { compared: open.length, differing: differing.map(({ id }) => id) };
  } finally {
    db.close();
  }
}
