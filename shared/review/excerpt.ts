import { numbersOf, wordsIn } from './words.ts';

/** A stretch of an excerpt; `found` where it reads one of the words that were searched for. */
export interface ExcerptPart {
  text: string;
  found: boolean;
}

interface Hit {
  start: number;
  end: number;
  /** Which of the words that were searched for, from 0. */
  word: number;
}

/** So many characters stand before the first hit: on the narrowest row it is in sight. */
const before = 20;
/** More are in no row. */
const longest = 180;

const words = /[\p{L}\p{N}\p{M}]+|\p{Extended_Pictographic}/gu;

/**
 * One line of whichever text reads most of the searched words, from shortly before the first of them.
 * @returns null when none reads any.
 */
export function excerptOf(texts: readonly string[], query: string): ExcerptPart[] | null {
  const numbers = new Map(
    [...new Set(wordsIn(query))].flatMap((word, index) =>
      numbersOf(word).map((number) => [number, index] as const),
    ),
  );
  let best: { line: string; hits: Hit[]; distinct: number } | null = null;
  for (const text of texts) {
    const line = text.replaceAll(/\s+/g, ' ').trim();
    const hits = hitsIn(line, numbers);
    const distinct = new Set(hits.map(({ word }) => word)).size;
    if (distinct > (best?.distinct ?? 0)) best = { line, hits, distinct };
  }
  return best && cut(best.line, best.hits);
}

function hitsIn(line: string, numbers: ReadonlyMap<string, number>): Hit[] {
  return [...line.matchAll(words)].flatMap(({ 0: token, index: start }) => {
    const word = wordsIn(token).flatMap((each) => numbers.get(each) ?? [])[0];
    return word === undefined ? [] : [{ start, end: start + token.length, word }];
  });
}

/** The line around its first hit, cut between words. */
function cut(line: string, hits: readonly Hit[]): ExcerptPart[] {
  const first = hits[0]?.start ?? 0;
  const space = first <= before ? -1 : line.indexOf(' ', first - before);
  const from = first <= before ? 0 : space >= 0 && space < first ? space + 1 : first;
  const last = line.length <= from + longest ? line.length : line.lastIndexOf(' ', from + longest);
  const until = Math.max(last, hits[0]?.end ?? 0);
  const parts: ExcerptPart[] = [];
  let at = from;
  const add = (end: number, found: boolean) => {
    if (end > at) parts.push({ text: line.slice(at, end), found });
    at = Math.max(at, end);
  };
  for (const { start, end } of hits) {
    if (end > until) break;
    add(start, false);
    add(end, true);
  }
  add(until, false);
  return [
    ...(from > 0 ? [{ text: '… ', found: false }] : []),
    ...parts,
    ...(until < line.length ? [{ text: ' …', found: false }] : []),
  ];
}
