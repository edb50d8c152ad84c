import type { Agent } from '../../../shared/people/contract.ts';
import type { Person } from '../../../shared/people/person.ts';
import type { Preferences } from '../../../shared/people/preferences.ts';
import type { Database } from '../store/database.ts';

export type PeopleStore = ReturnType<typeof peopleStore>;

const currentKey = 'agent';

/** Who attends at this desk, who does now, and how each works. */
export function peopleStore(db: Database, now: () => number) {
  const columns = 'no, id, name, position, pin';
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
  const setPin = db.prepare<[string | null, string]>('UPDATE person SET pin = ? WHERE id = ?');
  return {
    list: (): Agent[] => all.all().map((row) => ({ ...personOf(row), hasPin: row.pin !== null })),
    current: (): Row | null => current.get(currentKey) ?? null,
    byId: (id: string): Row | null => byId.get(id) ?? null,
    idOf: idsIn(db),
    save(person: Person): Person {
      upsert.run(person.id, person.name, person.position, now());
      return person;
    },
    choose: (id: string) => choose.run(currentKey, id),
    setPin: (id: string, kept: string | null) => setPin.run(kept, id),
    ...preferenceStatements(db),
  };
}

/** The ids of people by number: neither ever changes, and pages of a list ask for the same few. */
function idsIn(db: Database) {
  const one = db.prepare<[number], string>('SELECT id FROM person WHERE no = ?').pluck();
  const known = new Map<number, string>();
  return (no: number): string | null => {
    const id = known.get(no) ?? one.get(no);
    if (id !== undefined) known.set(no, id);
    return id ?? null;
  };
}

function preferenceStatements(db: Database) {
  const read = db.prepare<[string], { preferences: string }>(
    'SELECT preferences FROM person WHERE id = ?',
  );
  const write = db.prepare<[string, string]>('UPDATE person SET preferences = ? WHERE id = ?');
  return {
    /** As stored, unread: whoever asks parses it. */
    preferences: (id: string): unknown => JSON.parse(read.get(id)?.preferences ?? '{}'),
    savePreferences: (id: string, preferences: Preferences) =>
      write.run(JSON.stringify(preferences), id),
  };
}

type Row = Person & { no: number; pin: string | null };

/** A row without what is the core's alone. */
export function personOf({ id, name, position }: Person): Person {
  return { id, name, position };
}
