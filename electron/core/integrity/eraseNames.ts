import { wordsIn } from '../../../shared/review/words.ts';
import { bodyOf } from '../session/body.ts';
import type { Database } from '../store/database.ts';

/** What a client is told apart by; everything else in a body may well be somebody else's too. */
const naming = [
  'cliente',
  'nombre_completo',
  'identificacion',
  'contacto',
  'referencia',
  'telefono',
];

/** The words that interactions name their client with: name, document, telephone, reference. */
export function namesIn(db: Database, numbers: readonly number[]): Set<string> {
  const bodies = db
    .prepare<[number], string>(
      `SELECT body FROM logged WHERE interaction = ? AND type IN ('started', 'captured')`,
    )
    .pluck();
  const values = numbers.flatMap((no) => bodies.all(no).flatMap(namesOf));
  return new Set(values.flatMap(wordsIn));
}

function namesOf(body: string): string[] {
  const { client, reference, phone, given, field, value } = bodyOf(body);
  const captured = naming.includes(String(field)) ? value : null;
  const brought = naming.map((each) => (given as Record<string, unknown> | undefined)?.[each]);
  return [client, reference, phone, captured, ...brought].filter(
    (each) => typeof each === 'string',
  );
}

/**
 * Takes out the saved filters that hold one of these words, in their name or in what they look for.
 * @param elsewhere whether a word still stands in some other interaction: then it is not this client's alone.
 */
export function dropFiltersNaming(
  db: Database,
  names: ReadonlySet<string>,
  elsewhere: (word: string) => boolean,
): void {
  if (names.size === 0) return;
  const drop = db.prepare<[string]>('DELETE FROM saved_filter WHERE id = ?');
  const all = db.prepare<[], { id: string; words: string }>(
    `SELECT id, name || ' ' || coalesce(filter ->> 'text', '') AS words FROM saved_filter`,
  );
  for (const { id, words } of all.all()) {
    if (wordsIn(words).some((word) => names.has(word) && !elsewhere(word))) drop.run(id);
  }
}

/** Whether a word stands in any interaction that is on the list. */
export function listedIn(db: Database): (word: string) => boolean {
  const find = db.prepare<[string]>('SELECT 1 FROM listing WHERE listing MATCH ? LIMIT 1');
  return (word) => find.get(`"${word}"`) !== undefined;
}
