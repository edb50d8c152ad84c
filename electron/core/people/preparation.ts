import type { Preparation } from '../../../shared/people/contract.ts';
import type { LibraryStore } from '../library/store.ts';
import type { SettingsStore } from '../settings/store.ts';
import type { Database } from '../store/database.ts';
import type { PeopleStore } from './store.ts';

/** A shift is over after this time without anything ticked (ms): the next one begins with an empty list. */
const shiftMs = 12 * 3_600_000;

export type PreparationStore = ReturnType<typeof preparationStore>;

interface Kept {
  at: number;
  done: string[];
}

/** What each person has ticked of the shift's preparation (D161). */
export function preparationStore(
  db: Database,
  people: PeopleStore,
  settings: SettingsStore,
  library: LibraryStore,
  now: () => number,
) {
  const read = db.prepare<[string], string>('SELECT value FROM meta WHERE key = ?').pluck();
  const write = db.prepare<[string, string]>(
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  const keyOf = (id: string) => `preparation/${id}`;

  function ticked(id: string): Set<string> {
    const text = read.get(keyOf(id));
    if (text === undefined) return new Set();
    const { at, done } = JSON.parse(text) as Kept;
    return new Set(now() - at < shiftMs ? done : []);
  }

  return {
    /** Null where nobody attends or the organisation does not ask for it. */
    of(): Preparation | null {
      const person = people.current();
      if (!person || settings.newest()?.settings.shiftChecklist !== true) return null;
      const done = ticked(person.id);
      const items = library
        .newest()
        .library.catalog.preparation.map(({ id, text }) => ({ id, text, done: done.has(id) }));
      return { items, done: items.every((item) => item.done) };
    },
    keep(id: string, done: readonly string[]): void {
      write.run(keyOf(id), JSON.stringify({ at: now(), done: [...done] } satisfies Kept));
    },
  };
}
