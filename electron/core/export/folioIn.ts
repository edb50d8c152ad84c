import { digits, symbols } from '../../../shared/session/folio.ts';

const base = symbols.length;
/** Enough for any number that a program can count to. */
const mostDigits = 12;

/**
 * SQL for the folio of a number, letter by letter what `folioOf` says: a call out of SQLite costs more than all of it.
 * @param number SQL of an integer, a column at best: it is looked at often.
 */
export function folioIn(number: string): string {
  let arms = '';
  for (let length = digits; length < mostDigits; length += 1) {
    arms += `WHEN ${number} < ${base ** length} THEN ${folioOfLength(number, length)} `;
  }
  return `CASE ${arms}ELSE ${folioOfLength(number, mostDigits)} END`;
}

function folioOfLength(number: string, length: number): string {
  const values = Array.from({ length }, (_, place) => `${number} / ${base ** place} % ${base}`);
  const sum = values.map((value, place) => `${value} * ${place + 2}`).join(' + ');
  const [first, second, third, ...rest] = values.toReversed().map(symbolAt);
  const check = symbolAt(`(${base} - (${sum}) % ${base}) % ${base}`);
  return `concat(${[first, second, third, `'-'`, ...rest, check].join(', ')})`;
}

const symbolAt = (value: string): string => `substr('${symbols}', ${value} + 1, 1)`;
