import type { Database } from '../store/database.ts';
import type { Kind, Vocabulary } from './pack.ts';

interface KindRow extends Kind {
  no: number;
}

/**
 * The words of packs, as they are in the file. They are remembered, so that whoever has words added must forget them
 * if that is undone.
 */
export function vocabularyIn(db: Database): Vocabulary & { forget: () => void } {
  const kindOf = db.prepare<[number], KindRow>(
    'SELECT no, type, from_step AS "from", to_step AS "to" FROM event_kind WHERE no = ?',
  );
  const kindNo = db.prepare<[string, string | null, string | null], { no: number }>(
    'SELECT no FROM event_kind WHERE type = ? AND from_step IS ? AND to_step IS ?',
  );
  const addKind = db.prepare<[string, string | null, string | null]>(
    'INSERT INTO event_kind (type, from_step, to_step) VALUES (?, ?, ?)',
  );
  const bodyOf = db.prepare<[number], { body: string }>('SELECT body FROM event_body WHERE no = ?');
  const bodyNo = db.prepare<[string], { no: number }>('SELECT no FROM event_body WHERE body = ?');
  const addBody = db.prepare<[string]>('INSERT INTO event_body (body) VALUES (?)');
  const kinds = new Map<number, KindRow | undefined>();
  const kindNumbers = new Map<string, number>();
  const bodies = new Map<number, string | undefined>();
  const bodyNumbers = new Map<string, number>();
  return {
    kind: (no) => remembered(kinds, no, () => kindOf.get(no)),
    numberOfKind: ({ type, from, to }) =>
      remembered(
        kindNumbers,
        JSON.stringify([type, from, to]),
        () => kindNo.get(type, from, to)?.no ?? Number(addKind.run(type, from, to).lastInsertRowid),
      ),
    body: (no) => remembered(bodies, no, () => bodyOf.get(no)?.body),
    numberOfBody: (body) =>
      remembered(
        bodyNumbers,
        body,
        () => bodyNo.get(body)?.no ?? Number(addBody.run(body).lastInsertRowid),
      ),
    forget() {
      for (const words of [kinds, kindNumbers, bodies, bodyNumbers]) words.clear();
    },
  };
}

function remembered<Key, Word>(words: Map<Key, Word>, key: Key, look: () => Word): Word {
  const known = words.get(key);
  if (known !== undefined) return known;
  const found = look();
  words.set(key, found);
  return found;
}
