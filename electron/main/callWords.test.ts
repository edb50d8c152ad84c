import { expect, test } from 'vitest';
import { parseLink } from '../../shared/incoming/link.ts';
import { callGiven } from './callWords.ts';

test('makes the link of a call, and names what it does not use', () => {
  const words = ['--telefono', 'sip:+525512345678@centralita', '--color=rojo', '--data-dir', '/d'];
  const given = callGiven([...words, '--cliente=Ana & Eva']);
  expect(given).toMatchObject({ ok: true, ignored: ['color'] });
  expect(parseLink(given.ok ? given.link : '')).toEqual({
    ok: true,
    call: { telefono: '+525512345678', cliente: 'Ana & Eva' },
    ignored: [],
  });
});

test.each([
  [['--canal', 'telepatia'], 1],
  [['--telefono', 'ana'], 1],
  [['--telefono'], 2],
  [['--telefono', '--cliente=Ana'], 2],
  [['5512345678'], 2],
])('%j is refused in one sentence', (words, code) => {
  const given = callGiven(words);
  expect(given).toMatchObject({ ok: false, code });
  expect(given.ok ? '' : given.message).toMatch(/^[^\n]+\.$/);
});
