import type { Person } from '../../../shared/people/person.ts';
import type { Database } from '../store/database.ts';

export type PeopleStore = ReturnType<typeof peopleStore>;

const currentKey = 'agent';

/** Who attends at this desk, and who does now. */
export function peopleStore(db: Database, now: () => number) {
  const columns = 'no, id, name, position';
  const all = db.prepare<[], Row>(`SELECT ${columns} FROM person ORDER BY name, no`);
  const byId = db.prepare<[string], Row>(`SELECT ${columns} FROM person WHERE id = ?`);
  const upsert = db.prepare<[string, string, string, number]>(
    `INSERT INTO person (id, name, position, since) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, position = excluded.position`,
  );
  const current = db.prepare<[string], Row>(
    `SELECT ${columns} FROM person WHERE id = (SELECT value FROM meta WHERE key = ?)`,
  );
  const choose = db.prepare<[string, string]>(
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  return {
    list: (): Person[] => all.all().map(personOf),
    current: (): (Person & { no: number }) | null => current.get(currentKey) ?? null,
    save(person: Person): Person {
      upsert.run(person.id, person.name, person.position, now());
      return person;
    },
    /** @returns null when nobody has that id. */
    choose(id: string): Person | null {
      const row = byId.get(id);
      if (!row) return null;
      choose.run(currentKey, id);
      return personOf(row);
    },
  };
}

type Row = Person & { no: number };

function personOf({ id, name, position }: Row): Person {
  return { id, name, position };
}
