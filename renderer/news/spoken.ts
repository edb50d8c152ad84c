/** What stands for a word that is only known in the conversation: kept whole while words are compared. */
const [open, close] = ['\uE000', '\uE001'];

/** A script as it is read: without its marks, each placeholder a blank that names what is said there. */
export function spoken(script: string): string {
  return script
    .replaceAll(/\{([a-z0-9_]+)(?:\|([^}]*))?\}/g, (_, name: string, own: string | undefined) =>
      own === undefined ? `${open}${name}${close}` : own,
    )
    .replaceAll(/[[\]*]/g, '');
}

export type Stretch = { kind: 'text' | 'blank'; text: string };

/** The text and the blanks of what `spoken` has made. */
export function stretchesOf(text: string): Stretch[] {
  return text
    .split(new RegExp(`(${open}[^${close}]*${close})`))
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith(open)
        ? { kind: 'blank', text: piece.slice(1, -1).replaceAll('_', ' ') }
        : { kind: 'text', text: piece },
    );
}
