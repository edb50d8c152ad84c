import SearchableMap from 'minisearch/SearchableMap';
import { fold } from '../../../shared/search/fold.ts';
import { type Lists, noLists, type Order, relisted } from './lists.ts';

export interface RankedIndex {
  /**
   * What each text scores, by number; nothing where it was not found. Rounded, so that those that score the same do so
   * whatever was added first: what changed before must not show in the order of what is found.
   */
  search: (query: string) => Float32Array;
  /** Makes the index one of these texts; only the new ones are read. */
  change: (order: Order) => void;
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
 * An index of texts that finds and ranks as MiniSearch does (BM25+, prefixes, slips, every word of a query); a test
 * compares them. It is our own for two reasons: MiniSearch makes several objects for everything that it finds, some ten
 * thousand for a first letter, and for every word of every text.
 *
 * @param boosts what a word counts for in each part of a text
 */
export function rankedIndex(texts: Order, boosts: readonly number[]): RankedIndex {
  const terms = new SearchableMap<number>();
  const read = readerInto(terms);
  const index: Index = { terms, lists: relisted(noLists(boosts.length), texts, read()), boosts };
  return {
    search: (query) => searched(index, query),
    change: (order) => (index.lists = relisted(index.lists, order, read())),
  };
}

/** Numbers words as they come. The words of a text that is gone keep theirs. */
function readerInto(terms: SearchableMap<number>) {
  let next = 0;
  const termOf = (word: string): number | null => {
    const term = fold(word);
    return term === '' ? null : terms.fetch(term, () => next++);
  };
  return () => {
    // Many texts share most of their words: each is folded once.
    const folded = new Map<string, number | null>();
    return (part: string, hold: (term: number) => void): number => {
      const words = part.split(between);
      for (const word of words) {
        const known = folded.get(word);
        const term = known === undefined ? termOf(word) : known;
        if (known === undefined) folded.set(word, term);
        if (term !== null) hold(term);
      }
      return new Set(words).size;
    };
  };
}

/** All of a query's words must be there; their scores are added. */
function searched(index: Index, query: string): Float32Array {
  const terms = query.split(between).map(fold).filter(Boolean);
  const [first, ...others] = terms.map((term) => likeTerm(index, term));
  return new Float32Array(others.reduce(both, first ?? new Float64Array(index.lists.count)));
}

function both(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((score, text) => {
    const more = other[text] ?? 0;
    return score === 0 || more === 0 ? 0 : score + more;
  });
}

/** Texts with this word, with one that begins like it, or that a slip turns into it. */
function likeTerm(index: Index, term: string): Float64Array {
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
  return tally.scores;
}

function tallyOf({ lists, boosts }: Index) {
  const { count, parts, weights: counting, lengths, averages, starts, owners, times } = lists;
  const scores = new Float64Array(count);
  const addPart = (term: number, part: number, weight: number, boost: number) => {
    const slot = term * parts + part;
    const [from, to] = [starts[slot] ?? 0, starts[slot + 1] ?? 0];
    const matching = to - from;
    const rarity = Math.log(1 + (count - matching + 0.5) / (matching + 0.5));
    const average = averages[part] ?? 1;
    const { k, b, d } = bm25;
    for (let at = from; at < to; at += 1) {
      const text = owners[at] ?? 0;
      const often = times[at] ?? 0;
      const length = lengths[text * parts + part] ?? 0;
      const score =
        rarity * (d + (often * (k + 1)) / (often + k * (1 - b + (b * length) / average)));
      scores[text] = (scores[text] ?? 0) + weight * boost * (counting[text] ?? 1) * score;
    }
  };
  return {
    add: (term: number, weight: number) =>
      boosts.forEach((boost, part) => addPart(term, part, weight, boost)),
    scores,
  };
}
