import { expect, test } from 'vitest';
import { consoleWords } from './consoleWords.ts';

test.each([
  [
    ['datos', 'exportar', '/x'],
    ['datos', 'exportar', '/x'],
  ],
  [
    ['--no-sandbox', '.', 'protocolo', 'verificar', 'x.yaml'],
    ['protocolo', 'verificar', 'x.yaml'],
  ],
  [['--help'], ['--help']],
  [['--data-dir', 'datos'], null],
  [
    ['--data-dir', 'datos', 'registro', 'verificar'],
    ['registro', 'verificar'],
  ],
  [['iniciar', '--cliente', 'registro'], null],
  [['guion://iniciar?cliente=datos'], null],
  [[], null],
])('%j is for the terminal: %j', (words, own) => {
  expect(consoleWords(words, null)).toEqual(own);
});

test('the data folder that was named goes with it, unless the command names its own', () => {
  expect(consoleWords(['registro', 'verificar'], '/d')).toEqual([
    'registro',
    'verificar',
    '--data-dir',
    '/d',
  ]);
  const own = ['registro', 'verificar', '--data-dir=/e'];
  expect(consoleWords(own, '/d')).toEqual(own);
  expect(consoleWords(['politica', 'verificar'], '/d')).toEqual(['politica', 'verificar']);
});
