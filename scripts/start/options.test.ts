import { expect, test } from 'vitest';
import { texts } from '../texts.ts';
import { parseStartOptions } from './options.ts';

const parse = (...words: string[]) => parseStartOptions(words, '/from');

test('without words nothing is chosen', () => {
  expect(parse()).toEqual({
    ok: true,
    options: { browser: false, port: undefined, dataDir: undefined, rest: [] },
  });
});

test('reads every flag in both spellings; a relative folder is meant from where the person is', () => {
  const options = { browser: true, port: 8123, dataDir: '/from/datos', rest: [] };
  expect(parse('--browser', '--port', '8123', '--data-dir', 'datos')).toEqual({
    ok: true,
    options,
  });
  expect(parse('--browser', '--port=8123', '--data-dir=datos')).toEqual({ ok: true, options });
});

test('hands on deep links and what follows the divider', () => {
  expect(parse('guion://a?b=c', '--', '--inspect', '--')).toMatchObject({
    options: { rest: ['guion://a?b=c', '--inspect', '--'] },
  });
});

test.each([
  [['--foo'], texts.unknownFlag('--foo')],
  [['-x=1'], texts.unknownFlag('-x')],
  [['algo'], texts.strayWord('algo')],
  [['--port'], texts.missingValue('--port')],
  [['--data-dir', '--browser'], texts.missingValue('--data-dir')],
  [['--data-dir='], texts.missingValue('--data-dir')],
  [['--browser=si'], texts.needlessValue('--browser')],
  [['--port', '70000'], texts.badPort('70000')],
  [['--port', '-1'], texts.badPort('-1')],
  [['--port', '80a'], texts.badPort('80a')],
])('%j is wrong usage', (words, message) => {
  expect(parse(...words)).toEqual({ ok: false, reason: 'wrong-usage', message });
});
