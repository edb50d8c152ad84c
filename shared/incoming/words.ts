/** The words of `guion iniciar --telefono 555 …` as parameters by name. */
export type CallWords =
  | { ok: true; given: Map<string, string>; dataDir: string | null }
  /** A word that is no option, or an option without its value. */
  | { ok: false; word: string };

/**
 * Reads the words that a telephone program runs Guion with. Options that are none of ours are taken along, so
 * that they can be named: a call is not lost because of a word too many.
 */
export function callWords(words: readonly string[]): CallWords {
  const given = new Map<string, string>();
  let dataDir: string | null = null;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const [, name = '', inline] = /^--([^=]+)(?:=(.*))?$/su.exec(word) ?? [];
    if (name === '') return { ok: false, word };
    const value = inline ?? words[(at += 1)];
    if (value === undefined || (inline === undefined && value.startsWith('--'))) {
      return { ok: false, word };
    }
    if (name === 'data-dir') dataDir = value;
    else given.set(name, value);
  }
  return { ok: true, given, dataDir };
}
