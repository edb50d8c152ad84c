/** Widths of letters, in ems: near enough to break lines alike on screen, on paper and in a file. */
const widths: readonly [RegExp, number][] = [
  [/[ijlI.,;:'|!¡íì·]/u, 0.29],
  [/[ftr()[\]\s/«»-]/u, 0.39],
  [/[mwMW—]/u, 0.88],
  [/[A-ZÁÉÍÓÚÑ]/u, 0.7],
];
const usual = 0.59;

/** How wide a text is about to be, in the unit of `size`. */
export function widthOf(text: string, size: number): number {
  const ems = Array.from(text).reduce((sum, letter) => {
    const known = widths.find(([letters]) => letters.test(letter));
    return sum + (known ? known[1] : usual);
  }, 0);
  return ems * size;
}

/** Breaks a text at its spaces; a word longer than a line stands alone in one. */
export function wrapped(text: string, size: number, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && widthOf(longer, size) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
