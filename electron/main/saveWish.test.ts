import { expect, test } from 'vitest';
import { fileNameOf, saveWishIn } from './saveWish.ts';

test('takes the two wishes there are', () => {
  expect(saveWishIn({ type: 'guion:pdf', path: '/etc/passwd' })).toEqual({ kind: 'pdf' });
  const svg = '<?xml version="1.0"?><svg/>';
  expect(saveWishIn({ type: 'guion:svg', name: 'gestion-quejas.svg', svg })).toEqual({
    kind: 'svg',
    name: 'gestion-quejas.svg',
    svg,
  });
});

test('takes a text under a plain name', () => {
  const wish = { type: 'guion:text', name: 'registro.csv', text: 'a,b' };
  expect(saveWishIn(wish)).toEqual({ kind: 'text', name: 'registro.csv', text: 'a,b' });
  for (const name of ['../registro.csv', 'registro.exe', '/etc/x.csv', 'a/b.json']) {
    expect(saveWishIn({ ...wish, name })).toBeNull();
  }
  expect(saveWishIn({ ...wish, text: 7 })).toBeNull();
});

const svgWish = { type: 'guion:svg', name: 'x.svg', svg: '<?xml version="1.0"?><svg/>' };

test.each([
  ['nothing', null],
  ['a word', 'guion:pdf'],
  ['another message', { type: 'guion:hide' }],
  ['no drawing', { type: 'guion:svg' }],
  ['a way out of the folder', { ...svgWish, name: '../x.svg' }],
  ['another kind of file', { ...svgWish, name: 'x.exe' }],
  ['no XML', { ...svgWish, svg: '<script>' }],
  ['what only becomes text', { ...svgWish, svg: { toString: (): string => '<?xml' } }],
  ['too large', { ...svgWish, svg: `<?xml${'x'.repeat(5_000_000)}` }],
])('ignores all else: %s', (_, data) => {
  expect(saveWishIn(data)).toBeNull();
});

test('makes a file name of a title', () => {
  expect(fileNameOf('Atención en línea (chat/correo)', 'pdf')).toBe(
    'Atención en línea chat correo.pdf',
  );
  expect(fileNameOf('../..', 'pdf')).toBe('Guion.pdf');
});
