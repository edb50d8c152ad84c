import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { withBuiltIn } from '../../electron/entry/cli/protocol/shelf.ts';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { messages } from '../../shared/protocol/messages.ts';
import { brokenFiles, issuesOf, issuesOfText, today } from './support.ts';

const files = brokenFiles();

describe('every broken file is named with its code and line', () => {
  test.each(files.map((file) => [basename(file.path), file] as const))('%s', (_, file) => {
    const found = issuesOf(file.path);
    const told = found.map(({ severity, code, line }) => ({ severity, code, line }));
    expect(told).toContainEqual({ severity: file.severity, code: file.code, line: file.line });
    const errors = told.filter((each) => each.severity === 'error').length;
    expect(errors > 0).toBe(file.severity === 'error');
  });
});

test('there are broken files for every code that a single file can show', () => {
  const shown = new Set(files.map(({ code }) => code));
  const elsewhere = [
    'DEMASIADO_GRANDE',
    'NO_ES_ARCHIVO',
    'PROTOCOLO_LARGO',
    'DESCRIPCION_REPETIDA',
  ];
  const missing = Object.keys(messages).filter((code) => !shown.has(code));
  expect(missing.toSorted()).toEqual(elsewhere.toSorted());
});

test('a file over 1 MB is refused at once', () => {
  const began = performance.now();
  const found = issuesOfText(`id: grande\n# ${'x'.repeat(1_000_001)}`);
  expect(found.map(({ code }) => code)).toContain('DEMASIADO_GRANDE');
  expect(performance.now() - began).toBeLessThan(2000);
});

test('no text, however odd, makes the checker throw or hang', () => {
  const odd = [
    '',
    '\0',
    '---\n---',
    '!!binary x',
    '{'.repeat(5000),
    '- '.repeat(5000),
    '? [a]: b',
    'a: *b',
    '%TAG',
  ];
  const began = performance.now();
  for (const source of odd) expect(issuesOfText(source).length).toBeGreaterThan(0);
  expect(performance.now() - began).toBeLessThan(5000);
});

test('two protocols that say the same of when to use them, and one of more than 150 steps', () => {
  const text = readFileSync(join(import.meta.dirname, 'valid', 'minimo.yaml'), 'utf8');
  const twin = text.replace('id: minimo', 'id: gemelo').replace('INT-MIN-01', 'INT-MIN-02');
  const files = [text, twin].map((source, index) => ({
    name: `${index}.yaml`,
    ok: true as const,
    source,
    isCatalog: false,
  }));
  const { issues } = withBuiltIn(files, today);
  expect(issues.map(({ code }) => code)).toEqual(['DESCRIPCION_REPETIDA']);
  const many = parse(text) as { etapas: { analisis: { id: string }[] } };
  const [step] = many.etapas.analisis;
  many.etapas.analisis = Array.from({ length: 150 }, (_, index) => ({ ...step, id: `b${index}` }));
  expect(
    issuesOfText(stringify(many, { aliasDuplicateObjects: false })).map(({ code }) => code),
  ).toContain('PROTOCOLO_LARGO');
});
