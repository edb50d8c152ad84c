import SearchableMap from 'minisearch/SearchableMap';
import { fold } from '../../../shared/search/fold.ts';
import { type Lists, listsOf } from './lists.ts';

/** A text in its parts, and what it counts for beside the others. */
export interface Ranked {
  parts: readonly string[];
  weight: number;
}

/** What was found in an index: numbers of texts in the order in which they were come upon, and their scores by number. */
export interface Hits {
  found: Uint32Array;
  scores: Float64Array;
}

export interface RankedIndex {
  search: (query: string) => Hits;
}

interface Index {
  terms: SearchableMap<number>;
  lists: Lists;
  boosts: readonly number[];
}

/** Any space or punctuation divides words. */
const between = /[\n\r\p{Z}\p{P}]+/u;

/** How many slips are forgiven, for each letter, from a fourth letter on. */
const slips = { from: 4, each: 0.25, most: 6 };
const weights = { fuzzy: 0.45, prefix: 0.375 };
const bm25 = { k: 1.2, b: 0.7, d: 0.5 };

/**
 * An index of texts that ranks as MiniSearch does (BM25+, prefixes, slips, every word of a query) and finds the same in
 * the same order; a test compares them. It is our own for two reasons: MiniSearch makes several objects for everything
 * that it finds, some ten thousand for a first letter, and for every word of every text.
 *
 * @param boosts what a word counts for in each part of a text
 */
export function rankedIndex(texts: readonly Ranked[], boosts: readonly number[]): RankedIndex {
  const index = indexOf(texts, boosts);
  return { search: (query) => searched(index, query) };
}

function indexOf(texts: readonly Ranked[], boosts: readonly number[]): Index {
  const terms = new SearchableMap<number>();
  const folded = new Map<string, number | null>();
  let next = 0;
  const termOf = (word: string): number | null => {
    const term = fold(word);
    return term === '' ? null : terms.fetch(term, () => next++);
  };
  const read = (part: string, hold: (term: number) => void): number => {
    const words = part.split(between);
    for (const word of words) {
      const known = folded.get(word);
      const term = known === undefined ? termOf(word) : known;
      if (known === undefined) folded.set(word, term);
      if (term !== null) hold(term);
    }
    return new Set(words).size;
  };
  return { terms, lists: listsOf(texts, boosts.length, read), boosts };
}

/** All of a query's words must be there; their scores are added. */
function searched(index: Index, query: string): Hits {
  const terms = query.split(between).map(fold).filter(Boolean);
  const [first, ...others] = terms.map((term) => likeTerm(index, term));
  return others.reduce(both, first ?? { found: new Uint32Array(), scores: new Float64Array() });
}

function both(one: Hits, other: Hits): Hits {
  const { scores } = other;
  const found = other.found.filter((text) => {
    const before = one.scores[text] ?? 0;
    scores[text] = before === 0 ? 0 : before + (scores[text] ?? 0);
    return before !== 0;
  });
  return { found, scores };
}

/** Texts with this word, with one that begins like it, or that a slip turns into it. */
function likeTerm(index: Index, term: string): Hits {
  const { length } = term;
  const { most } = slips;
  const distance = length < slips.from ? 0 : Math.min(most, Math.round(length * slips.each));
  const near = distance ? index.terms.fuzzyGet(term, distance) : null;
  const tally = tallyOf(index);
  const exact = index.terms.get(term);
  if (exact !== undefined) tally.add(exact, 1);
  for (const [longer, number] of index.terms.atPrefix(term)) {
    near?.delete(longer);
    const rest = longer.length - length;
    if (rest > 0)
      tally.add(number, (weights.prefix * longer.length) / (longer.length + 0.3 * rest));
  }
  for (const [other, [number, away]] of near ?? []) {
    if (away > 0) tally.add(number, (weights.fuzzy * other.length) / (other.length + away));
  }
  return tally.hits();
}

function tallyOf({ lists, boosts }: Index) {
  const { count, weightOf, lengthOf, averages } = lists;
  const scores = new Float64Array(count);
  const found = new Uint32Array(count);
  let come = 0;
  const addPart = (term: number, part: number, weight: number, boost: number) => {
    const { texts, times } = lists.of(term, part);
    const matching = texts.length;
    const rarity = Math.log(1 + (count - matching + 0.5) / (matching + 0.5));
    const average = averages[part] ?? 1;
    const { k, b, d } = bm25;
    for (let at = 0; at < matching; at += 1) {
      const text = texts[at] ?? 0;
      const often = times[at] ?? 0;
      const length = lengthOf(text, part);
      const score =
        rarity * (d + (often * (k + 1)) / (often + k * (1 - b + (b * length) / average)));
      const before = scores[text] ?? 0;
      if (before === 0) found[come++] = text;
      scores[text] = before + weight * boost * weightOf(text) * score;
    }
  };
  return {
    add: (term: number, weight: number) =>
      boosts.forEach((boost, part) => addPart(term, part, weight, boost)),
    hits: (): Hits => ({ found: found.subarray(0, come), scores }),
  };
}
