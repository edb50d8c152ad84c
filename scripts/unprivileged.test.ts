import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stageForUser } from './unprivileged.ts';

const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'guion-stage-test-'));
  put('checkout/out/main/main.js', 'the app');
  put(
    'checkout/out/main/desktop.js',
    'const Database = q(import.meta.url)("better-sqlite3/lib");import "@a/b";',
  );
  put('checkout/node_modules/@a/b/package.json', '{}');
  put('checkout/package.json', '{"name":"x"}');
  put('checkout/node_modules/better-sqlite3/package.json', '{"dependencies":{"inner":"1"}}');
  put('checkout/node_modules/inner/package.json', '{}');
  // Stands for Electron: says who runs it, where its home is, and reads the app it is given.
  put('runtime/electron', '#!/bin/sh\necho "$(id -u) $HOME $(cat "$1/out/main/main.js") $2"\n');
  chmodSync(path.join(folder, 'runtime/electron'), 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  // Readable by nobody else, like a checkout in the home of root with a strict umask.
  writeFileSync(path.join(folder, name), text, { mode: 0o600 });
}

function stage() {
  const checkout = path.join(folder, 'checkout');
  return stageForUser({ checkout, executable: path.join(folder, 'runtime/electron') });
}

test('the app runs as a user without privileges, from files that he can read', () => {
  const staged = stage();
  const uid = asRoot ? 65_534 : process.getuid?.();
  try {
    const said = execFileSync(staged.executable, [staged.appDir, 'two words'], {
      encoding: 'utf8',
    });
    expect(said).toBe(`${uid} ${staged.home} the app two words\n`);
    const inner = path.join(staged.appDir, 'node_modules/inner/package.json');
    expect(statSync(inner).isFile()).toBe(true);
    expect(existsSync(path.join(staged.appDir, 'node_modules/@a/b'))).toBe(true);
    expect(execFileSync(staged.nodePath, ['-p', '6*7'], { encoding: 'utf8' })).toBe('42\n');
    expect(statSync(staged.dataDir('a')).uid).toBe(uid);
    // The original stays as closed as it was.
    expect(statSync(path.join(folder, 'checkout/package.json')).mode & 0o777).toBe(0o600);
  } finally {
    staged.remove();
  }
});

test('as root everything is a copy; otherwise it is used where it is', () => {
  const staged = stage();
  const original = {
    executable: path.join(folder, 'runtime/electron'),
    appDir: path.join(folder, 'checkout'),
  };
  const same = staged.executable === original.executable && staged.appDir === original.appDir;
  expect(same).toBe(!asRoot);
  const data = staged.dataDir('a');
  staged.remove();
  expect(existsSync(data)).toBe(false);
});
