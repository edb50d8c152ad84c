import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkout } from '../../scripts/checkout.ts';
import { cyclesIn } from './cycles.ts';
import { medianOf, sources } from './sources.ts';

const longestFile = 300;
const longestFunction = 50;
const medianBelow = 80;

const all = sources();

describe('the sources', () => {
  test(`no file is longer than ${longestFile} lines, and half are shorter than ${medianBelow}`, () => {
    const sizes = all.map(({ lines }) => lines);
    const [longest] = all.toSorted((a, b) => b.lines - a.lines);
    console.log(
      `${all.length} files, median ${medianOf(sizes)} lines, longest ${longest?.lines} (${longest?.path})`,
    );
    expect(all.filter(({ lines }) => lines > longestFile).map((each) => each.path)).toEqual([]);
    expect(medianOf(sizes)).toBeLessThan(medianBelow);
  });

  test(`no function is longer than ${longestFunction} lines`, () => {
    const functions = functionsIn(['electron', 'shared', 'renderer', 'scripts']);
    const [longest] = functions.toSorted((a, b) => b.lines - a.lines);
    console.log(
      `${functions.length} functions of two lines and more, longest ${longest?.lines} (${longest?.file})`,
    );
    expect(functions.length).toBeGreaterThan(1000);
    expect(functions.filter(({ lines }) => lines > longestFunction)).toEqual([]);
  });

  test('no files import each other in a ring, not even for a type', () => {
    const rings = cyclesIn(all);
    console.log(`${rings.length} import cycles`);
    expect(rings.map((ring) => ring.join(' → '))).toEqual([]);
  });
});

test('a ring is found, also one that is made of types, and a lazy import is none', () => {
  const modules = [
    { path: 'a/one.ts', text: "import type {\n  Two,\n} from '../b/two.ts';\n" },
    { path: 'b/two.ts', text: "export { three } from './three.ts';\n" },
    { path: 'b/three.ts', text: "import x from 'zod';\nimport { one } from '../a/one.ts';\n" },
    { path: 'b/four.ts', text: "const later = () => import('./five.ts');\n" },
    { path: 'b/five.ts', text: "import { four } from './four.ts';\n" },
  ];
  expect(cyclesIn(modules)).toEqual([['a/one.ts', 'b/two.ts', 'b/three.ts', 'a/one.ts']]);
});

/** Every function of two lines and more, as the linter counts them: without empty lines and comments. */
function functionsIn(folders: readonly string[]): { file: string; lines: number }[] {
  const home = mkdtempSync(path.join(os.tmpdir(), 'guion-lint-'));
  const config = path.join(home, 'oxlint.json');
  const rule = ['error', { max: 1, skipBlankLines: true, skipComments: true }];
  writeFileSync(
    config,
    JSON.stringify({
      categories: { correctness: 'off' },
      rules: { 'max-lines-per-function': rule },
    }),
  );
  const oxlint = path.join(checkout, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const words = [oxlint, '-c', config, '-f', 'json', ...folders];
  const { stdout } = spawnSync(process.execPath, words, {
    cwd: checkout,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  rmSync(home, { recursive: true, force: true });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { filename: string; message: string }[];
  };
  return diagnostics
    .filter(({ filename }) => !/\.(test|spec)\.tsx?$/.test(filename))
    .map(({ filename, message }) => ({
      file: filename,
      lines: Number(/\((\d+)\)/.exec(message)?.[1] ?? 0),
    }));
}
