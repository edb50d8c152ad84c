import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identifiersIn } from '../../shared/privacy/identifiers.ts';
import { passesLuhn, redact } from '../../shared/privacy/redact.ts';

/** Every run of 13 to 19 digits in a text, whatever stands between them, that is a card by its check digit. */
function cardsLeft(text: string): string[] {
  const runs = text.match(/\d(?:[ .\-\u00a0]?\d){12,}/g) ?? [];
  return runs.flatMap((run) => {
    const digits = run.replaceAll(/\D/g, '');
    const found: string[] = [];
    for (let length = 13; length <= 19; length += 1) {
      for (let start = 0; start + length <= digits.length; start += 1) {
        const part = digits.slice(start, start + length);
        if (passesLuhn(part)) found.push(part);
      }
    }
    return found;
  });
}

const card = fc
  .array(fc.nat(9), { minLength: 12, maxLength: 18 })
  .map((digits) => digits.join(''))
  .map((body) => body + '0123456789'.split('').find((check) => passesLuhn(body + check)));

describe('card numbers', () => {
  test('none is left in any text, and what was kept stays as it is', () => {
    const separators = fc.constantFrom('', ' ', '-', '.');
    const texts = fc
      .tuple(fc.string({ unit: 'grapheme' }), card, separators, fc.string())
      .map(
        ([before, number, separator, after]) =>
          `${before} ${number.match(/.{1,4}/g)?.join(separator) ?? ''} ${after}`,
      );
    fc.assert(
      fc.property(texts, (text) => {
        expect(cardsLeft(text)).not.toEqual([]);
        const kept = redact(text);
        expect(cardsLeft(kept)).toEqual([]);
        expect(redact(kept)).toBe(kept);
      }),
      { numRuns: 2000 },
    );
  });

  test('any digits and separators at all leave no card behind', () => {
    const soup = fc.string({ unit: fc.constantFrom(...'0123456789 .-x'.split('')), maxLength: 60 });
    fc.assert(
      fc.property(soup, (text) => {
        expect(cardsLeft(redact(text))).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  test('keep their last four digits and their form', () => {
    expect(redact('Tarjeta 4111 1111 1111 1111.')).toBe('Tarjeta •••• •••• •••• 1111.');
    expect(redact('pedido 48213, tel. 55 1234 5678')).toBe('pedido 48213, tel. 55 1234 5678');
  });

  test.each([
    'CVV 123',
    'cvv: 1234',
    'CVC2=737',
    'código de seguridad es 123',
    'cod. seguridad 123',
  ])('verification code: %s', (text) => expect(redact(text)).not.toMatch(/\d{3}/));
});

describe('identity and bank numbers are shown, not changed', () => {
  test.each([
    ['iban', 'ES91 2100 0418 4502 0005 1332'],
    ['curp', 'GARC850101HDFRRL09'],
    ['rfc', 'GODE561231GR8'],
    ['dni', '12345678Z'],
    ['nie', 'X1234567L'],
  ])('%s', (kind, text) => {
    const found = identifiersIn(`dato: ${text}, anotado`);
    expect(found).toEqual([{ kind, text, masked: `•••${text.slice(-3)}` }]);
  });

  test('a wrong check letter or sum is none', () => {
    expect(identifiersIn('12345678A y ES92 2100 0418 4502 0005 1332')).toEqual([]);
  });
});
