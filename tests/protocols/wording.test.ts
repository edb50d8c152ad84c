import { describe, expect, test } from 'vitest';
import { instructionsIn } from '../../shared/protocol/check/instructions.ts';
import { readability } from '../../shared/protocol/check/readability.ts';
import { findWord, watchedIn } from '../../shared/protocol/check/words.ts';
import { hint, nearest } from '../../shared/protocol/nearest.ts';
import { builtIn } from './support.ts';

const { words } = builtIn().library.catalog;

describe('instructions in a norm', () => {
  test.each([
    ['Anote el nombre.', 1],
    ['Mire a los ojos y sonría antes de hablar.', 2],
    ['Salude, pregunte el nombre y anótelo.', 3],
    ['Use voz media; NO grite.', 2],
    ['NO discuta, justifique ni culpe a nadie.', 1],
    ['Si hay ruido, proponga otro lugar.', 1],
    ['Ponga fecha y responsable al seguimiento.', 1],
    ['NO corrija durante la práctica: anote.', 1],
    ['Dé señales breves de escucha: «sí», «entiendo».', 1],
    ['Alta: riesgo a personas, datos o más de un canal caído.', 0],
  ])('%s → %i', (norm, count) => {
    expect(instructionsIn(norm, words.imperatives)).toHaveLength(count);
  });
});

describe('words to watch for', () => {
  test('whole words only, whatever their case, accents kept', () => {
    expect(findWord('Espere un Momentito, por favor.', words.diminutives)).toBe('momentito');
    expect(findWord('El teclado y la tela', words.informal)).toBeNull();
    expect(findWord('¿Tú qué dices?', words.informal)).toBe('tú');
    expect(findWord('Hágalo pronto.', ['pronto'])).toBe('pronto');
    expect(findWord('prontitud', ['pronto'])).toBeNull();
  });

  test('phrases over any space, each once, with what to write instead', () => {
    const found = watchedIn('Lo antes  posible, etc. Lo antes posible.', words.vague);
    expect(found.map(({ text }) => text)).toEqual(['lo antes posible', 'etc.']);
    expect(found.every(({ instead }) => instead.length > 0)).toBe(true);
  });
});

test('reading ease falls as words and sentences grow (Szigriszt)', () => {
  const easy = 'Le escucho. Voy a ver su caso. Dos días. Le llamo yo.';
  const hard =
    'La administración institucional correspondiente proporcionará oportunamente la documentación complementaria.';
  expect(readability(easy)).toBeGreaterThan(75);
  expect(readability(hard)).toBeLessThan(10);
  // Five words, eight syllables, one sentence.
  expect(readability('La casa tiene dos puertas.')).toBeCloseTo(206.835 - (62.3 * 8) / 5 - 5, 5);
});

test('the nearest known word, only where it is near', () => {
  expect(nearest('etiquta', ['destino', 'etiqueta', 'id'])).toBe('etiqueta');
  expect(nearest('zzzzzzzz', ['destino', 'etiqueta'])).toBeNull();
  expect(hint('nomas', ['normas', 'tono'])).toBe(' ¿Quiso decir «normas»?');
});
