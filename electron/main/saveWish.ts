/** A file that the page asks to have written: the sheet it shows as PDF, or a drawing it has made. */
export type SaveWish =
  | { kind: 'pdf' }
  | { kind: 'svg'; name: string; svg: string }
  | { kind: 'text'; name: string; text: string };

const largestSvg = 5_000_000;
/** A million rows of a list. */
const largestText = 500_000_000;

/** The wish in a message of the page; null where it is none. The page is not trusted: only this gets through. */
export function saveWishIn(data: unknown): SaveWish | null {
  if (typeof data !== 'object' || data === null || !('type' in data)) return null;
  if (data.type === 'guion:pdf') return { kind: 'pdf' };
  if (data.type === 'guion:text') return textWishIn(data);
  if (data.type !== 'guion:svg' || !('name' in data) || !('svg' in data)) return null;
  const { name, svg } = data;
  if (typeof name !== 'string' || !/^[\w-]{1,80}\.svg$/.test(name)) return null;
  if (typeof svg !== 'string' || svg.length > largestSvg || !svg.startsWith('<?xml')) return null;
  return { kind: 'svg', name, svg };
}

function textWishIn(data: object): SaveWish | null {
  if (!('name' in data) || !('text' in data)) return null;
  const { name, text } = data;
  if (typeof name !== 'string' || !/^[\w-]{1,80}\.(csv|jsonl|json)$/.test(name)) return null;
  if (typeof text !== 'string' || text.length > largestText) return null;
  return { kind: 'text', name, text };
}

/** A title as a file's name: without what some file system forbids. */
export function fileNameOf(title: string, extension: string): string {
  const plain = title.replaceAll(/[^\p{L}\p{N} ._-]/gu, ' ').replaceAll(/\s+/g, ' ');
  const name = plain
    .replace(/^[. ]+/, '')
    .slice(0, 80)
    .trim();
  return `${name === '' ? 'Guion' : name}.${extension}`;
}
