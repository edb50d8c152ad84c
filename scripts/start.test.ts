import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { texts } from './texts.ts';

test('an unknown flag ends with one sentence and exit code 2', () => {
  const start = path.join(import.meta.dirname, 'start.ts');
  const run = spawnSync(process.execPath, [start, '--nada'], { encoding: 'utf8' });
  expect(run.status).toBe(2);
  expect(run.stdout).toBe('');
  expect(run.stderr).toBe(`${texts.unknownFlag('--nada')}\n`);
});

test('an unknown part of the tests ends with one sentence and exit code 2', () => {
  const script = path.join(import.meta.dirname, 'test.ts');
  const run = spawnSync(process.execPath, [script, 'nada'], { encoding: 'utf8' });
  expect(run.status).toBe(2);
  expect(run.stderr.trim().split('\n')).toHaveLength(1);
});
