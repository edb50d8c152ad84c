import { describe, expect, test } from 'vitest';
import { catalogFiles } from '../../shared/catalog/catalog.ts';
import { checkLibrary } from '../../shared/protocol/check/library.ts';
import { compile } from '../../shared/protocol/compile.ts';
import { schemasForEditors } from '../../shared/protocol/schemas.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownProtocols } from '../../electron/entry/surroundings.ts';
import { builtIn, today } from './support.ts';

const { documents, library } = builtIn();
const protocols = [...library.protocols.values()];

test('the library has no error and no warning', () => {
  expect(checkLibrary(documents, today).issues).toEqual([]);
});

test('all protocols and situations of the content are there, whatever else is added', () => {
  const ids = (kind: string) =>
    protocols
      .filter((each) => each.kind === kind)
      .map(({ id }) => id)
      .toSorted();
  expect(ids('protocolo')).toEqual(
    expect.arrayContaining([
      'atencion-en-linea',
      'atencion-general-ec0305',
      'atencion-presencial',
      'atencion-telefonica',
      'cajero-bancario',
      'capacitacion-personal',
      'comunicacion-impresa',
      'gestion-crisis-organizacional',
      'gestion-quejas',
      'seguimiento-fidelizacion',
    ]),
  );
  expect(ids('escalamiento')).toEqual(
    expect.arrayContaining(['cliente-dificil', 'cliente-dificil-remoto']),
  );
  expect(ids('situacion')).toEqual(
    expect.arrayContaining([
      'aviso_privacidad',
      'canalizar_cliente',
      'cliente_en_crisis',
      'comprension_agente',
      'comprension_cliente',
      'critica_error',
      'denegar_peticion',
      'disco_rayado',
      'espera',
      'informacion_desfavorable',
      'recuperacion_servicio',
    ]),
  );
});

test('every file names its schema in the first line, and the schemas are up to date', () => {
  for (const [name, text] of documents) {
    const schema = name.startsWith('catalogo/')
      ? name.replace('catalogo/', './esquema/').replace('.yaml', '.json')
      : name.startsWith('situaciones/')
        ? '../esquema.json'
        : './esquema.json';
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=${schema}`);
  }
  for (const [name, text] of schemasForEditors()) {
    expect(
      readFileSync(join(ownProtocols, name), 'utf8'),
      `npm run -s guion -- protocolo esquema (${name})`,
    ).toBe(text);
  }
});

test('every file of the catalogue is used', () => {
  const known = Object.values(catalogFiles).map(({ file }) => `catalogo/${file}`);
  const there = [...documents.keys()].filter((name) => name.startsWith('catalogo/'));
  expect(there.toSorted()).toEqual(known.toSorted());
});

describe('what the sources demand of the catalogue', () => {
  const { catalog } = library;

  test('counts: tones, client types, body language, barriers, the standard (D182–D231)', () => {
    const { bodyLanguage, standard } = catalog;
    const criteria = standard.elements.flatMap((element) => element.criteria);
    expect(catalog.tones).toHaveLength(5);
    expect(catalog.clientTypes).toHaveLength(8);
    expect(bodyLanguage.posture).toHaveLength(8);
    expect(bodyLanguage.gestures).toHaveLength(9);
    expect(bodyLanguage.face).toHaveLength(5);
    expect(catalog.barriers).toHaveLength(3);
    expect(criteria).toHaveLength(11);
    expect(criteria.flatMap(({ points }) => points)).toHaveLength(30);
    expect(standard.knowledge).toHaveLength(17);
    expect(catalog.principles.tenPoints).toHaveLength(10);
  });

  test('no field records a gesture or a lie (D210), and personal data wait for the notice (D169)', () => {
    const behaviours = Object.values(catalog.bodyLanguage)
      .flat()
      .map((each) => (typeof each === 'object' && each !== null ? each.id : ''));
    for (const [name, field] of Object.entries(catalog.fields)) {
      expect(behaviours).not.toContain(name);
      expect(`${field.label} ${field.values.join(' ')}`).not.toMatch(/mint|mentira|gesto/i);
    }
    const waiting = Object.entries(catalog.fields)
      .filter(([, field]) => field.needsNotice)
      .map(([name]) => name);
    expect(waiting).toEqual([
      'nombre_completo',
      'identificacion',
      'contacto',
      'comentario_cliente',
    ]);
  });

  test('hour bands cover every minute of the day once (D181)', () => {
    const minute = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
    for (let at = 0; at < 1440; at += 1) {
      const bands = catalog.hours.filter(({ from, to }) =>
        minute(from) <= minute(to)
          ? at >= minute(from) && at <= minute(to)
          : at >= minute(from) || at <= minute(to),
      );
      expect(bands).toHaveLength(1);
    }
  });
});

test('the sheet of cliente difícil keeps the five steps with one norm of the source each (D13)', () => {
  const { steps } = library.protocols.get('cliente-dificil') ?? { steps: [] };
  expect(steps.map(({ id, norms }) => [id, norms.length])).toEqual([
    ['dif-1', 1],
    ['dif-2', 1],
    ['dif-3', 1],
    ['dif-4', 1],
    ['dif-5', 1],
  ]);
  expect(steps[0]?.extraNorms).toHaveLength(2);
  expect(steps[2]?.script).toBe('Voy a llamar a mi jefe para que pueda atenderlo mejor.');
  expect(steps[2]?.literal).toBe(true);
});

test.each(protocols.map((each) => [each.id, each] as const))('%s compiles', (_, protocol) => {
  expect(() => compile(protocol)).not.toThrow();
});
