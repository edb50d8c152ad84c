import path from 'node:path';
import { expect, test } from 'vitest';
import { linksIn, parseOptions } from './options.ts';

const from = path.resolve('/somewhere');

test.each([
  [['.'], null],
  [['--inspect=0', '/app', '--data-dir', 'data'], path.join(from, 'data')],
  [['--data-dir=/elsewhere'], path.resolve('/elsewhere')],
])('reads the data folder of %j', (words, dataDir) => {
  expect(parseOptions(words, from)).toEqual({ ok: true, options: { dataDir, links: [] } });
});

test.each([[['--data-dir']], [['--data-dir=']], [['--data-dir', '--no-sandbox']]])(
  'wants a value in %j',
  (words) => {
    expect(parseOptions(words, from)).toMatchObject({ ok: false });
  },
);

test('collects links and lets the words of others pass', () => {
  const words = ['/app', '--no-sandbox', 'guion://protocolo/x', '--data-dir=/d', 'guion://y'];
  const parsed = parseOptions(words, from);
  expect(parsed).toMatchObject({
    ok: true,
    options: { links: ['guion://protocolo/x', 'guion://y'] },
  });
});

test('takes links, and nothing else, from another start', () => {
  expect(linksIn({ links: ['guion://x', 7, null] })).toEqual(['guion://x']);
  expect([null, 'guion://x', {}, { links: 'guion://x' }].flatMap(linksIn)).toEqual([]);
});
