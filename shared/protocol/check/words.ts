/** The first of these words or phrases that stands in the text as whole words, as it is written there. */
export function findWord(text: string, words: readonly string[]): string | null {
  const within = ` ${text.toLocaleLowerCase('es').replaceAll(/[^\p{L}\p{N}.]+/gu, ' ')} `;
  for (const word of words) {
    const wanted = word
      .toLocaleLowerCase('es')
      .replaceAll(/[^\p{L}\p{N}.]+/gu, ' ')
      .trim();
    if (within.includes(` ${wanted} `) || within.includes(` ${wanted}.`)) return word;
  }
  return null;
}
