import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isFresh } from './build.ts';

const OUTPUTS = [
  'main/main.js',
  'main/desktop.js',
  'main/console.js',
  'preload/preload.cjs',
  'renderer/index.html',
];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'guion-build-test-'));
  put('shared/deep/a.ts', 100);
  put('package.json', 100);
  put('docs/manual-agente.md', 100);
  for (const name of OUTPUTS) put(`out/${name}`, 200);
  for (const name of ['shared', 'shared/deep']) touch(name, 100);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, seconds: number): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), '');
  touch(name, seconds);
}

function touch(name: string, seconds: number): void {
  utimesSync(path.join(folder, name), seconds, seconds);
}

test('a whole bundle newer than its sources is fresh', () => {
  expect(isFresh(folder)).toBe(true);
});

test.each(OUTPUTS)('without %s it is not', (name) => {
  rmSync(path.join(folder, 'out', name));
  expect(isFresh(folder)).toBe(false);
});

test.each([
  ['a changed source', 'shared/deep/a.ts'],
  ['a changed manual', 'docs/manual-agente.md'],
  ['a changed dependency', 'package.json'],
  ['a deleted file', 'shared/deep'],
])('%s asks for a build', (_what, name) => {
  touch(name, 300);
  expect(isFresh(folder)).toBe(false);
});

test('a changed test does not', () => {
  put('shared/deep/a.test.ts', 300);
  touch('shared/deep', 100);
  expect(isFresh(folder)).toBe(true);
});
