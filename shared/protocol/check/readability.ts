/**
 * How easy a Spanish text is to read, after Szigriszt-Pazos (1993): above 65 easy, 55–65 normal, 40–55
 * somewhat hard, below 40 very hard.
 */
export function readability(text: string): number {
  const words = text.match(/\p{L}+/gu) ?? [];
  const sentences = text.split(/[.!?;:]+(?:\s|$)/).filter((part) => /\p{L}/u.test(part)).length;
  if (words.length === 0 || sentences === 0) return 100;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 206.835 - (62.3 * syllables) / words.length - words.length / sentences;
}

/** Vowel groups, where two strong vowels or an accented weak one break a group in two. */
function syllablesIn(word: string): number {
  const letters = word
    .toLocaleLowerCase('es')
    .replaceAll(/qu(?=[eiéí])|gu(?=[eiéí])/g, 'q')
    .replace(/y$/, 'i');
  const nuclei = letters.match(/[íú]|[iuü]?[aeoáéó][iuü]?|[iuü]+/g);
  return Math.max(1, nuclei?.length ?? 1);
}
