/** Identity and bank numbers that a note rarely needs: shown to the agent with an offer to mask them. */

export type IdentifierKind = 'iban' | 'curp' | 'rfc' | 'dni' | 'nie';

export interface Identifier {
  kind: IdentifierKind;
  /** As it stands in the text. */
  text: string;
  /** What would stand there instead: its last three characters. */
  masked: string;
}

const patterns: readonly [IdentifierKind, RegExp, (text: string) => boolean][] = [
  ['iban', /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/gi, isIban],
  ['curp', /\b[A-Z][AEIOUX][A-Z]{2}\d{6}[HMX][A-Z]{5}[A-Z0-9]\d\b/gi, () => true],
  ['rfc', /\b[A-ZÑ&]{3,4}\d{6}[A-Z0-9]{3}\b/gi, () => true],
  ['nie', /\b[XYZ]-?\d{7}-?[A-Z]\b/gi, isNie],
  ['dni', /\b\d{8}-?[A-Z]\b/gi, isDni],
];

/** The identifiers in a text, each once, in the order of the kinds. */
export function identifiersIn(text: string): Identifier[] {
  if (!/\d/.test(text)) return [];
  const found = new Map<string, Identifier>();
  for (const [kind, pattern, valid] of patterns) {
    for (const [match] of text.matchAll(pattern)) {
      if (found.has(match) || !valid(match)) continue;
      found.set(match, { kind, text: match, masked: `•••${match.slice(-3)}` });
    }
  }
  return [...found.values()];
}

/** The text with every identifier in it masked. Doing it twice changes nothing more. */
export function maskIdentifiers(text: string): string {
  return identifiersIn(text).reduce(
    (rest, identifier) => rest.replaceAll(identifier.text, identifier.masked),
    text,
  );
}

/** ISO 13616: the check digits make the number 1 modulo 97. */
function isIban(text: string): boolean {
  const plain = text.replaceAll(' ', '').toUpperCase();
  if (plain.length < 15 || plain.length > 34) return false;
  const moved = plain.slice(4) + plain.slice(0, 4);
  let rest = 0;
  for (const symbol of moved) rest = Number(`${rest}${Number.parseInt(symbol, 36)}`) % 97;
  return rest === 1;
}

/** The letter of a Spanish DNI is its number modulo 23. */
function isDni(text: string): boolean {
  const number = Number(text.slice(0, 8));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(number % 23) === text.at(-1)?.toUpperCase();
}

function isNie(text: string): boolean {
  const plain = text.replaceAll('-', '').toUpperCase();
  return isDni(`${'XYZ'.indexOf(plain.charAt(0))}${plain.slice(1)}`);
}
