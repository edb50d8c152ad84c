import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messages } from '../../shared/protocol/messages.ts';
import { brokenFiles, issuesOf, issuesOfText } from './support.ts';

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
  const elsewhere = ['DEMASIADO_GRANDE', 'NO_ES_ARCHIVO', 'PROTOCOLO_LARGO', 'DICHO'];
  const whole = ['CONDUCTA_DESCONOCIDA', 'DESCRIPCION_REPETIDA'];
  const missing = Object.keys(messages).filter((code) => !shown.has(code));
  expect(missing.toSorted()).toEqual([...elsewhere, ...whole].toSorted());
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
