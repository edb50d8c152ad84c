/** A run of words (or lines) that stayed, went or came. */
export interface Piece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** What is shorter than this is compared word by word; beyond, all went and all came. */
const longest = 600;

/** The least that was taken out and put in to get from one text to the other. */
export function difference(before: string, after: string, byLine: boolean): Piece[] {
  const joint = byLine ? '\n' : ' ';
  const cut = (text: string) => text.split(byLine ? '\n' : /\s+/).filter(Boolean);
  const [old, now] = [cut(before), cut(after)];
  const pieces: Piece[] = [];
  const add = (kind: Piece['kind'], text: string) => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += joint + text;
    else pieces.push({ kind, text });
  };
  if (old.length > longest || now.length > longest) {
    if (before !== '') add('removed', before);
    if (after !== '') add('added', after);
    return pieces;
  }
  const common = commonLengths(old, now);
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [word, other] = [old[i], now[j]];
    if (word !== undefined && word === other) {
      add('same', word);
      i += 1;
      j += 1;
    } else if (
      word !== undefined &&
      (at(common, i + 1, j) >= at(common, i, j + 1) || j >= now.length)
    ) {
      add('removed', word);
      i += 1;
    } else {
      add('added', other ?? '');
      j += 1;
    }
  }
  return pieces;
}

/** Length of the longest common run from each pair of places on. */
function commonLengths(old: readonly string[], now: readonly string[]): number[][] {
  const table = Array.from({ length: old.length + 1 }, () => Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const row = table[i] ?? [];
    for (let j = now.length - 1; j >= 0; j -= 1) {
      row[j] =
        old[i] === now[j]
          ? at(table, i + 1, j + 1) + 1
          : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
}

const at = (table: number[][], i: number, j: number) => table[i]?.[j] ?? 0;
