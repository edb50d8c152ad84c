import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fill, plainText, type Filling } from '../../shared/session/phrase.ts';
import { settingsSchema } from '../../shared/settings/settings.ts';
import { shippedLibrary } from '../support/library.ts';

const { catalog, protocols } = shippedLibrary();
const greeting =
  '{saludo}, gracias por llamar a {empresa}, le habla {agente}, ¿en qué puedo ayudarle?';

function filling(over: Partial<Filling> = {}): Filling {
  return {
    catalog,
    settings: settingsSchema.parse({ company: 'Tiendas Suárez' }),
    agent: { id: '1', name: 'Marcela Rojas', position: 'ejecutiva' },
    facts: {},
    channel: 'telefonico',
    folio: '222-23X',
    localTime: '09:00',
    ...over,
  };
}

describe('the greeting', () => {
  test.each([
    ['04:59', 'Buenas noches'],
    ['05:00', 'Buenos días'],
    ['09:00', 'Buenos días'],
    ['11:59', 'Buenos días'],
    ['12:00', 'Buenas tardes'],
    ['15:00', 'Buenas tardes'],
    ['18:59', 'Buenas tardes'],
    ['19:00', 'Buenas noches'],
    ['21:00', 'Buenas noches'],
    ['00:00', 'Buenas noches'],
  ])('at %s says %s (D83, D181)', (localTime, words) => {
    expect(plainText(fill(greeting, filling({ localTime })))).toBe(
      `${words}, gracias por llamar a Tiendas Suárez, le habla Marcela Rojas, ¿en qué puedo ayudarle?`,
    );
  });
});

describe('a placeholder', () => {
  test('without a value is a blank that names what to say, and such a phrase cannot be copied', () => {
    const segments = fill('Si le entendí bien, {resumen}. ¿Es correcto?', filling());
    expect(segments[1]).toMatchObject({ kind: 'blank', name: 'resumen' });
    expect(plainText(segments)).toBeNull();
  });

  test('with a fallback reads as the fallback', () => {
    const words = plainText(fill('Permítame revisar {asunto}.', filling()));
    expect(words).toBe('Permítame revisar su solicitud.');
  });

  test('in brackets takes its part away with it', () => {
    expect(plainText(fill('Le escucho[, {cliente}].', filling()))).toBe('Le escucho.');
    const facts = { cliente: 'señora Ledesma' };
    expect(plainText(fill('Le escucho[, {cliente}].', filling({ facts })))).toBe(
      'Le escucho, señora Ledesma.',
    );
  });

  test('at the beginning starts with a capital letter', () => {
    const words = plainText(
      fill('{solucion} queda lista.', filling({ facts: { solucion: 'la devolución' } })),
    );
    expect(words).toBe('La devolución queda lista.');
  });

  test('is never read again inside a value', () => {
    const facts = { cliente: '{agente} *x* [y]' };
    expect(plainText(fill('Hola, {cliente}.', filling({ facts })))).toBe('Hola, {agente} *x* [y].');
  });
});

test('no raw placeholder, bracket or mark is left in any phrase of the library, filled or not', () => {
  const phrases = [...protocols.values()].flatMap(({ steps }) =>
    steps.flatMap((step) => [
      step.script ?? '',
      ...step.variants.map(({ script }) => script ?? ''),
    ]),
  );
  fc.assert(
    fc.property(fc.constantFrom(...phrases), fc.boolean(), (phrase, known) => {
      const names = Object.keys(catalog.placeholders);
      const facts = known ? Object.fromEntries(names.map((name) => [name, 'dato'])) : {};
      const segments = fill(phrase, filling({ facts }));
      const shown = segments
        .map((part) => (part.kind === 'blank' ? part.form : part.text))
        .join('');
      expect(shown).not.toMatch(/[{}[\]*]/);
    }),
  );
});

test('a sentence between asterisks is marked to be said word for word', () => {
  const segments = fill('Le escucho. *Voy a llamar a mi jefe.* Gracias.', filling());
  expect(segments.filter(({ literal }) => literal)).toEqual([
    { kind: 'text', text: 'Voy a llamar a mi jefe.', literal: true },
  ]);
});

test.each([
  ['2026-12-11T17:00', 'el viernes 11 de diciembre a las 17:00 horas'],
  ['2028-02-29T09:05', 'el martes 29 de febrero a las 9:05 horas'],
  ['2026-11-22T01:00', 'el domingo 22 de noviembre a la 1:00 hora'],
  ['2026-01-01', 'el jueves 1 de enero'],
  ['mañana por la tarde', 'mañana por la tarde'],
])('the date %s is said as «%s»', (fecha_compromiso, words) => {
  const facts = { fecha_compromiso };
  expect(plainText(fill('Le llamo {fecha_compromiso}.', filling({ facts })))).toBe(
    `Le llamo ${words}.`,
  );
});

test('a placeholder can carry its own words for a missing value', () => {
  const phrase = 'Gracias por esperar, {cliente|estimado cliente}.';
  expect(plainText(fill(phrase, filling()))).toBe('Gracias por esperar, estimado cliente.');
  const facts = { cliente: 'don Julio' };
  expect(plainText(fill(phrase, filling({ facts })))).toBe('Gracias por esperar, don Julio.');
});
