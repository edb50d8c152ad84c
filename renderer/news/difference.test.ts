import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference } from './difference.ts';

test('says which words went and which came', () => {
  expect(difference('le habla Ana de la tienda', 'le atiende Ana de la tienda', false)).toEqual([
    { kind: 'same', text: 'le' },
    { kind: 'removed', text: 'habla' },
    { kind: 'added', text: 'atiende' },
    { kind: 'same', text: 'Ana de la tienda' },
  ]);
});

test('compares lists line by line', () => {
  expect(difference('Sonría\nNo interrumpa', 'No interrumpa\nAnote el folio', true)).toEqual([
    { kind: 'removed', text: 'Sonría' },
    { kind: 'same', text: 'No interrumpa' },
    { kind: 'added', text: 'Anote el folio' },
  ]);
});

test('without what came it is the old text, without what went the new one', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (old, now) => {
      const pieces = difference(old.join(' '), now.join(' '), false);
      const without = (kind: string) =>
        pieces.filter((piece) => piece.kind !== kind).map(({ text }) => text);
      expect(without('added').join(' ')).toBe(old.join(' '));
      expect(without('removed').join(' ')).toBe(now.join(' '));
    }),
  );
});
