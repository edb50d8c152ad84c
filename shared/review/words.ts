import { fold } from '../search/fold.ts';

/**
 * The words of a text as they are indexed and searched: small letters without accents, letters and digits
 * together; each pictograph is a word of its own. Nothing else in a text has any meaning.
 */
export function wordsIn(text: string): string[] {
  const found = fold(text).match(/[\p{L}\p{N}]+|\p{Extended_Pictographic}/gu) ?? [];
  return found.map((word) => word.slice(0, longestWord));
}

const longestWord = 64;

/** A word and what it may read in the singular or the plural. */
export function numbersOf(word: string): string[] {
  if (word.length < 4 || !/^\p{L}+$/u.test(word)) return [word];
  if (word.endsWith('es')) return [word, word.slice(0, -1), word.slice(0, -2)];
  if (word.endsWith('s')) return [word, word.slice(0, -1)];
  return [word, `${word}s`, `${word}es`];
}
