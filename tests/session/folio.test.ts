import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folioIn } from '../../electron/core/export/folioIn.ts';
import { folioOf, numberOf } from '../../shared/session/folio.ts';

const symbols = '23456789ACDEFHJKMPRTWXY';
const numbers = fc.integer({ min: 1, max: 6_000_000 });

test('a folio leads back to its number, however it is typed', () => {
  fc.assert(
    fc.property(numbers, (number) => {
      const folio = folioOf(number);
      expect(numberOf(folio)).toBe(number);
      expect(numberOf(` ${folio.toLowerCase().replace('-', ' ')} `)).toBe(number);
    }),
  );
});

test('any single wrong character is noticed', () => {
  fc.assert(
    fc.property(numbers, fc.nat(5), fc.nat(22), (number, place, other) => {
      const folio = folioOf(number).replace('-', '');
      const wrong = folio.slice(0, place) + symbols.charAt(other) + folio.slice(place + 1);
      fc.pre(wrong !== folio);
      expect(numberOf(wrong)).toBeNull();
    }),
  );
});

test('any two exchanged characters are noticed', () => {
  fc.assert(
    fc.property(numbers, fc.nat(5), fc.nat(5), (number, a, b) => {
      const folio = folioOf(number).replace('-', '').split('');
      const swapped = folio.with(a, folio[b] ?? '').with(b, folio[a] ?? '');
      fc.pre(swapped.join('') !== folio.join(''));
      expect(numberOf(swapped.join(''))).toBeNull();
    }),
  );
});

test('SQL says of any number the folio that the program says', () => {
  const db = new Database(':memory:');
  const said = db.prepare<[bigint], string>(`SELECT ${folioIn('n')} FROM (SELECT ? AS n)`).pluck();
  const edges = [5, 6, 7, 11].flatMap((digits) => [23 ** digits - 1, 23 ** digits]);
  const any = fc.oneof(numbers, fc.constantFrom(...edges), fc.maxSafeNat());
  fc.assert(
    fc.property(any, (number) => {
      expect(said.get(BigInt(number))).toBe(folioOf(number));
    }),
  );
  db.close();
});
