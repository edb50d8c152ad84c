import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import { rankedIndex } from '../../electron/core/search/ranked.ts';
import { fold } from '../../shared/search/fold.ts';

interface Text {
  title: string;
  detail: string;
  text: string;
  weight: number;
}

const boost = { title: 3, detail: 1.5, text: 1 };

/** The library itself, with the finder's options: what our own index has to find, in which order. */
function byLibrary(texts: readonly Text[], query: string): number[] {
  const library = new MiniSearch<Text & { id: number }>({
    fields: Object.keys(boost),
    storeFields: ['weight'],
    processTerm: fold,
    searchOptions: {
      boost,
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      combineWith: 'AND',
      boostDocument: (_id, _term, stored) => Number(stored?.['weight']),
    },
  });
  library.addAll(texts.map((text, id) => ({ ...text, id })));
  return library.search(query).map(({ id }) => Number(id));
}

function byIndex(texts: readonly Text[], query: string): number[] {
  const written = texts.map(({ title, detail, text, weight }) => ({
    parts: [title, detail, text],
    weight,
  }));
  const { found, scores } = rankedIndex(written, Object.values(boost)).search(query);
  return [...found].toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
}

/** Words that begin alike, differ by a letter or two, by an accent, or by nothing. */
const vocabulary = `cobro Cobró cobros cobre cubro cobertura c co resolvió resolver atención atencion ATENCIÓN a señora
  senora 123 12 1234 *** ñ telefónica telefonca telefonía constructor toString __proto__ 👩🏽‍🦳`;
const word = fc.constantFrom(...vocabulary.split(/\s+/));
const words = fc.array(word, { maxLength: 6 }).map((list) => list.join(' '));
const text = fc.record({
  title: words,
  detail: words,
  text: words,
  weight: fc.constantFrom(1, 1.5, 3),
});
const query = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 2 }), fc.nat(4))
  .map(([list, less]) => list.join(' ').slice(0, -less || undefined));

test('ranks as MiniSearch ranks: the same texts in the same order', () => {
  let hits = 0;
  fc.assert(
    fc.property(fc.array(text, { minLength: 5, maxLength: 30 }), query, (texts, asked) => {
      const found = byIndex(texts, asked);
      hits += found.length;
      expect(found).toEqual(byLibrary(texts, asked));
    }),
    { numRuns: 500 },
  );
  expect(hits).toBeGreaterThan(1000);
});
