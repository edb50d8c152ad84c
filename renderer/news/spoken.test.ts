import { expect, test } from 'vitest';
import { spoken, stretchesOf } from './spoken.ts';

test('no placeholder and no mark is left raw', () => {
  const text = spoken('{saludo}[, {nombre_cliente}]: *me alegra*. {plazo|Hoy mismo}.');
  expect(stretchesOf(text)).toEqual([
    { kind: 'blank', text: 'saludo' },
    { kind: 'text', text: ', ' },
    { kind: 'blank', text: 'nombre cliente' },
    { kind: 'text', text: ': me alegra. Hoy mismo.' },
  ]);
});
