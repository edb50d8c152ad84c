import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { figureAgainst, type Held, notRun } from './figure.ts';
import { lineOf } from './report.ts';
import { withTable } from './writeReport.ts';

/** What `npm run bench` tells, and what it leaves in docs/rendimiento.md. */

const held: Held = { name: 'algo-lento', what: 'algo / 10 ms', unit: 'ms', target: 1.5 };
const marks = 'antes\n<!-- medidas: inicio -->\n<!-- medidas: fin -->\ndespués\n';
const run = (...words: string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, 'bench.ts'), ...words], {
    encoding: 'utf8',
  });

test('a line tells both figures, their ratio, the target and the verdict', () => {
  expect(lineOf(figureAgainst(held, [12.34], 10))).toBe(
    'algo-lento: 12,3 ms / 10 ms = 1,23 (meta ≤ 1,5), p95 12,3 ms, dispersión 0 %: cumple — algo / 10 ms',
  );
  expect(lineOf(figureAgainst(held, [20], 10))).toContain(': no cumple — ');
  expect(lineOf(notRun(held, 'no hay Electron'))).toBe('algo-lento: no ejecutado: no hay Electron');
});

test('the table keeps the rows that were not measured, and loses what could not be once it can', () => {
  const first = withTable(
    marks,
    [notRun({ ...held, name: 'algo' }, 'x'), figureAgainst({ ...held, name: 'otro' }, [1], 1)],
    ['uno'],
  );
  expect(first).toContain('| algo | | | | | | | no ejecutado: x |');
  const second = withTable(first, [figureAgainst(held, [20], 10)], ['dos']);
  expect(second).not.toContain('| algo |');
  expect(second).toContain('| algo-lento | 20 ms | 10 ms | 2,00 | ≤ 1,5 |');
  expect(second).toContain('| otro | 1 ms |');
  expect(second.startsWith('antes\n') && second.endsWith('después\n')).toBe(true);
  expect(second).toContain('dos.');
  expect(second).not.toContain('uno.');
});

test('a name that means nothing is refused with the names that do', () => {
  const { status, stdout, stderr } = run('--only', 'nada');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('Uso: npm run bench');
  expect(stderr).toContain('key-to-paint');
  expect(run('--informe', '--rapido').status).toBe(2);
});

test('--json gives one array on the standard output and nothing else', () => {
  const { status, stdout } = run('--only', 'transition', '--rapido', '--json');
  const figures = JSON.parse(stdout) as Record<string, unknown>[];
  expect(figures).toMatchObject([{ name: 'transition', unit: 'µs', target: 1.5 }]);
  const [{ subject, limit, ratio, pass, samples } = {}] = figures;
  expect(Number(ratio)).toBeCloseTo(Number(subject) / Number(limit));
  expect(pass).toBe(Number(ratio) <= 1.5);
  expect(samples).toMatchObject({ subject: expect.any(Array), limit: expect.any(Array) });
  expect(status).toBe(0);
}, 120_000);
