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
  const scores = new Float32Array(texts.length);
  for (const { id, score } of library.search(query)) scores[Number(id)] = score;
  return ranking(scores);
}

/** What was found, best first; of equals the one that comes first among the texts. */
const ranking = (scores: Float32Array): number[] =>
  [...scores.keys()]
    .filter((text) => scores[text] !== 0)
    .toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);

const written = ({ title, detail, text, weight }: Text) => ({
  parts: [title, detail, text],
  weight,
});

const indexOf = (texts: readonly Text[]) => rankedIndex(texts.map(written), Object.values(boost));

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
      const found = ranking(indexOf(texts).search(asked));
      hits += found.length;
      expect(found).toEqual(byLibrary(texts, asked));
    }),
    { numRuns: 500 },
  );
  expect(hits).toBeGreaterThan(1000);
});

/** Some of the texts there are go, wherever they stand, the others change their order, and new ones come among them. */
const change = fc.record({
  stay: fc.array(fc.nat(), { maxLength: 30 }),
  come: fc.array(fc.tuple(text, fc.nat()), { maxLength: 5 }),
});

test('an index whose texts come, go and move finds and ranks as one made anew, and as MiniSearch', () => {
  let hits = 0;
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 20 }),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      query,
      (first, changes, asked) => {
        const index = indexOf(first);
        let texts: readonly Text[] = first;
        for (const { stay, come } of changes) {
          const before = texts;
          const kept = stay.map((at) => at % Math.max(1, before.length));
          const order: (number | Text)[] = [...new Set(before.length === 0 ? [] : kept)];
          for (const [one, at] of come) order.splice(at % (order.length + 1), 0, one);
          index.change(order.map((one) => (typeof one === 'number' ? one : written(one))));
          texts = order.flatMap((one) => (typeof one === 'number' ? (before[one] ?? []) : one));
          const scores = index.search(asked);
          hits += ranking(scores).length;
          expect(scores).toEqual(indexOf(texts).search(asked));
          expect(ranking(scores)).toEqual(byLibrary(texts, asked));
        }
      },
    ),
    { numRuns: 300 },
  );
  expect(hits).toBeGreaterThan(1000);
});
