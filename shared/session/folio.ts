/**
 * The key a client can be told: letters and digits that are neither misread nor misheard in Spanish (no 0/O,
 * 1/I/L, B/V, S/Z, N/Ñ, Q/G), the last of them a check character. Unique in the installation, since it is
 * the interaction's number written in another way.
 */
export const symbols = '23456789ACDEFHJKMPRTWXY';
const base = symbols.length;
/** A folio has so many before its check character; above 23⁵ interactions it has more. */
export const digits = 5;

/** The folio of an interaction's number (1, 2, …): "2A7-K3M". Above 23⁵ it grows by a symbol. */
export function folioOf(number: number): string {
  let rest = number;
  let text = '';
  // The sum of checkOf, in the same walk: an export writes a million of them.
  let sum = 0;
  for (let weight = 2; rest > 0 || text.length < digits; weight += 1) {
    const digit = rest % base;
    text = symbols.charAt(digit) + text;
    sum += digit * weight;
    rest = Math.floor(rest / base);
  }
  const whole = text + checkSymbol(sum);
  return `${whole.slice(0, 3)}-${whole.slice(3)}`;
}

/** The number behind a folio, however it was typed; null when it is none, so a slip finds nobody else. */
export function numberOf(folio: string): number | null {
  const text = folio.toUpperCase().replaceAll(/[\s-]/g, '');
  if (text.length < digits + 1 || text.length > 10) return null;
  if (text.split('').some((symbol) => !symbols.includes(symbol))) return null;
  const body = text.slice(0, -1);
  if (checkOf(body) !== text.at(-1)) return null;
  const number = body.split('').reduce((sum, symbol) => sum * base + symbols.indexOf(symbol), 0);
  return number > 0 ? number : null;
}

/**
 * 23 is prime and every place has a weight of its own, so that any one wrong symbol and any two exchanged
 * ones change the sum. The check symbol itself has weight 1, the places before it 2, 3, …
 */
function checkOf(body: string): string {
  const sum = body
    .split('')
    .reduce(
      (total, symbol, index) => total + symbols.indexOf(symbol) * (body.length + 1 - index),
      0,
    );
  return checkSymbol(sum);
}

const checkSymbol = (sum: number): string => symbols.charAt((base - (sum % base)) % base);
