import { excerptOf, type ExcerptPart } from '../../../shared/review/excerpt.ts';
import { folioOf } from '../../../shared/session/folio.ts';
import type { Kept } from '../../../shared/rights/record.ts';
import { keptColumn } from '../rights/store.ts';
import type { Desk } from '../session/desk.ts';
import { writtenIn } from './listing.ts';
import { keepGlimpses, mayRead } from './readers.ts';

interface Row {
  no: number;
  agent: number;
  kept: Kept;
}

/**
 * Why rows of the list match what was searched for. Read from the log, as the index is made: the index itself keeps
 * no text. Of what the reader may not read, and of what is blocked or erased, there is nothing. That excerpts of
 * others' interactions were shown is kept before they are.
 * @returns by id; those without an excerpt are left out.
 */
export function excerptsFrom(desk: Desk) {
  const one = desk.db.prepare<[string], Row>(
    `SELECT i.no, i.agent, ${keptColumn} FROM interaction i
     WHERE i.id = ? AND i.ended_at IS NOT NULL AND i.practice = 0`,
  );
  const textsOf = writtenIn(desk.db);
  return (ids: readonly string[], text: string): Record<string, ExcerptPart[]> => {
    const found = ids.flatMap((id) => {
      const row = one.get(id);
      if (row?.kept !== 'whole' || !mayRead(desk, row)) return [];
      const excerpt = excerptOf(textsOf(row.no), text);
      return excerpt ? [{ id, excerpt, folio: folioOf(row.no) }] : [];
    });
    if (found.length > 0)
      keepGlimpses(
        desk,
        found.map(({ folio }) => folio),
      );
    return Object.fromEntries(found.map(({ id, excerpt }) => [id, excerpt]));
  };
}
