/** The known word closest to what was written, if it is close enough to be what was meant. */
export function nearest(written: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let fewest = Math.max(2, Math.floor(written.length / 2));
  for (const word of known) {
    const edits = distance(written, word);
    if (edits <= fewest) {
      if (edits === fewest && best !== null) continue;
      best = word;
      fewest = edits;
    }
  }
  return best;
}

/** The hint that ends a message: " ¿Quiso decir «…»?" or nothing. */
export function hint(written: string, known: Iterable<string>): string {
  const word = nearest(written, known);
  return word === null ? '' : ` ¿Quiso decir «${word}»?`;
}

/** Letters to change, add or drop to turn one word into the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
