import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { compile } from '../../shared/protocol/compile.ts';
import { checkProtocol } from '../../shared/protocol/check/check.ts';
import { catalogFrom } from '../../shared/catalog/read.ts';
import { anyProtocolFile, type ProtocolFile } from '../../shared/protocol/file.ts';
import { normalize } from '../../shared/protocol/normalize.ts';
import { toneIds } from '../../shared/protocol/protocol.ts';
import { readProtocol } from '../../shared/protocol/read.ts';
import { builtIn, today } from './support.ts';

const { documents, library } = builtIn();
const texts = [...documents]
  .filter(([name]) => !name.startsWith('catalogo/'))
  .map(([, text]) => text);
const context = { catalog: library.catalog, protocols: library.protocols, today };

const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const sentence = fc.stringMatching(/^[A-ZÁÉ][a-záéíóúñ ]{3,40}\.$/);

/** A step as a trainer might write it, with most of its keys left out. */
const step = fc.record(
  {
    id: word,
    proceso: sentence,
    normas: fc.array(sentence, { minLength: 1, maxLength: 3 }),
    guion: fc.option(sentence),
    tono: fc.constantFrom(...toneIds),
    opcional: fc.boolean(),
    repite_hasta: fc.integer({ min: 1, max: 9 }),
    opciones: fc.array(
      fc.record({
        id: word,
        etiqueta: sentence,
        destino: fc.oneof(
          word.map((id) => `paso:${id}`),
          word.map((id) => `fin:${id}`),
          word.map((id) => `situacion:${id}`),
          fc.constant('regresar'),
          fc.constant('siguiente'),
        ),
      }),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: ['id', 'proceso', 'normas', 'guion', 'tono'] },
);
const steps = fc.array(step, { minLength: 1, maxLength: 4 });
const file = fc.record({
  id: word,
  tipo: sentence,
  canales: fc.constant(['telefonico']),
  encabezado: fc.record({
    codigo: word,
    protocolo: sentence,
    descripcion: sentence,
    fecha_ultima_revision: fc.constant('2026-11-22'),
  }),
  etapas: fc.record({ apertura: steps, analisis: steps, solucion: steps }),
});

test('reading never throws, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      expect(typeof checkProtocol(text, context).issues.length).toBe('number');
    }),
    { numRuns: 300 },
  );
});

test('a file of the library with any line lost, doubled or cut never makes the checker throw', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.nat(),
      fc.constantFrom('lose', 'double', 'cut', 'indent'),
      (text, at, kind) => {
        const lines = text.split('\n');
        const index = at % lines.length;
        const line = lines[index] ?? '';
        const put = {
          lose: [],
          double: [line, line],
          cut: [line.slice(0, line.length / 2)],
          indent: [`  ${line}`],
        };
        lines.splice(index, 1, ...put[kind]);
        for (const issue of checkProtocol(lines.join('\n'), context).issues) {
          expect(issue.line).toBeGreaterThan(0);
          expect(issue.line).toBeLessThanOrEqual(lines.length);
          expect(issue.message).not.toMatch(/undefined|\[object|\{[a-z]+\}/);
        }
      },
    ),
    { numRuns: 200 },
  );
});

test('every file that the schema takes has one meaning, and the same each time', () => {
  fc.assert(
    fc.property(file, (written) => {
      const text = stringify(written);
      const [one, other] = [readProtocol(text), readProtocol(text)];
      if (!one.ok || !other.ok) throw new Error(JSON.stringify(one));
      expect(one.protocol).toEqual(other.protocol);
      expect(one.protocol.steps.map(({ id }) => id)).toEqual(
        Object.values(written.etapas).flatMap((list) => list.map(({ id }) => id)),
      );
      for (const each of one.protocol.steps) expect(Object.values(each)).not.toContain(undefined);
    }),
  );
});

test('a default written out means the same as one left out', () => {
  fc.assert(
    fc.property(file, (written) => {
      const full = anyProtocolFile.parse(written) as ProtocolFile;
      const again = anyProtocolFile.parse(JSON.parse(JSON.stringify(full))) as ProtocolFile;
      expect(normalize(again)).toEqual(normalize(full));
    }),
  );
});

test('every value of a library file is found at the line it is written on', () => {
  for (const text of texts) {
    const read = readProtocol(text);
    if (!read.ok) throw new Error('library');
    const lines = text.split('\n');
    parseDocument(text);
    for (const [index, step] of read.protocol.steps.entries()) {
      const first = read.protocol.steps.findIndex(({ stage }) => stage === step.stage);
      const path =
        read.protocol.kind === 'situacion'
          ? ['pasos', index]
          : ['etapas', step.stage, index - first];
      expect(lines[read.place([...path, 'id']).line - 1]).toContain(step.id);
    }
  }
});

test('checking and compiling 150 steps takes under 100 ms warm', () => {
  const catalog = catalogFrom(
    Object.fromEntries(
      [...documents].flatMap(([name, text]) =>
        name.startsWith('catalogo/') ? [[name.slice(9), text]] : [],
      ),
    ),
  );
  if (!catalog.ok) throw new Error('catalogue');
  const source = longProtocol(150);
  const context150 = { ...context, catalog: catalog.catalog };
  // Time on the processor, not on the wall: other tests run beside this one.
  const times = Array.from({ length: 15 }, () => {
    const began = process.cpuUsage();
    const { protocol } = checkProtocol(source, context150);
    if (protocol) compile(protocol);
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  });
  expect(Math.min(...times.slice(2))).toBeLessThan(100);
});

function longProtocol(count: number): string {
  const make = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, offset) => ({
      id: `p-${from + offset}`,
      proceso: `Haga el paso ${from + offset}`,
      normas: ['Anote el dato antes de seguir.', 'Repita el dato al cliente.'],
      guion: 'Le escucho. Cuénteme qué necesita, por favor.',
      tono: 'seguro',
      datos: ['asunto'],
      repite_hasta: 3,
      opciones: [
        {
          id: 'sigue',
          etiqueta: 'Seguir',
          destino: from + offset === count - 1 ? 'fin:resuelto' : `paso:p-${from + offset + 1}`,
        },
        { id: 'vuelve', etiqueta: 'Volver', destino: 'paso:p-0' },
      ],
    }));
  return stringify({
    id: 'largo',
    tipo: 'Largo',
    encabezado: {
      codigo: 'L',
      protocolo: 'Largo',
      fecha_ultima_revision: today,
      descripcion: 'Uno muy largo.',
    },
    canales: ['telefonico'],
    etapas: { apertura: make(0, 50), analisis: make(50, 100), solucion: make(100, count) },
  });
}
