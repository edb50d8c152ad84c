import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { electronRuntime } from './runtime.ts';

let folder: string;
let packageFolder: string;
let cacheFolder: string;
const linux = process.platform === 'linux';

beforeEach(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  folder = mkdtempSync(path.join(os.tmpdir(), 'guion-runtime-test-'));
  packageFolder = path.join(folder, 'electron');
  cacheFolder = path.join(folder, 'cache');
  put('electron/package.json', '{"version":"45.0.0"}');
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

function put(name: string, text = ''): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

function putInstalled(): void {
  put('electron/dist/version', '45.0.0');
  put('electron/dist/electron');
  put('electron/path.txt', 'electron');
}

function sources(changed: Parameters<typeof electronRuntime>[0] = {}) {
  return {
    overrideFolder: undefined,
    packageFolder,
    cacheFolder,
    fallbackRuns: true,
    install: vi.fn<() => Promise<boolean>>().mockResolvedValue(false),
    fetchTarball: vi.fn<() => Promise<string | null>>().mockResolvedValue(null),
    ...changed,
  };
}

test.runIf(linux)('a named folder wins over everything', async () => {
  putInstalled();
  put('named/electron');
  put('named/version', 'v44.1.0');
  const runtime = await electronRuntime(sources({ overrideFolder: path.join(folder, 'named') }));
  const executable = path.join(folder, 'named', 'electron');
  expect(runtime).toEqual({ ok: true, kind: 'override', version: '44.1.0', executable });
});

test('a named folder without an Electron is not replaced by another one', async () => {
  putInstalled();
  const runtime = await electronRuntime(sources({ overrideFolder: path.join(folder, 'empty') }));
  expect(runtime).toEqual({ ok: false, reason: 'override-not-found' });
});

test('what is installed is used without asking the network', async () => {
  putInstalled();
  const given = sources();
  expect(await electronRuntime(given)).toMatchObject({ kind: 'installed', version: '45.0.0' });
  expect(given.install).not.toHaveBeenCalled();
});

test('an installation that was cut short is done again', async () => {
  putInstalled();
  rmSync(path.join(packageFolder, 'path.txt'));
  const install = vi.fn<() => Promise<boolean>>(() => {
    putInstalled();
    return Promise.resolve(true);
  });
  expect(await electronRuntime(sources({ install }))).toMatchObject({ kind: 'installed' });
  expect(install).toHaveBeenCalledOnce();
});

test('the fallback comes last, and the second time nothing is downloaded or waited for', async () => {
  put('cache/electron-33.2.1/electron');
  const given = sources();
  expect(await electronRuntime(given)).toMatchObject({ kind: 'fallback', version: '33.2.1' });
  expect(await electronRuntime(given)).toMatchObject({ kind: 'fallback' });
  expect(given.install).toHaveBeenCalledOnce();
  expect(given.fetchTarball).not.toHaveBeenCalled();
});

test('where the fallback does not run, it is not fetched', async () => {
  const given = sources({ fallbackRuns: false });
  expect(await electronRuntime(given)).toEqual({ ok: false, reason: 'no-fallback-here' });
  expect(given.fetchTarball).not.toHaveBeenCalled();
});

test('a tarball with the wrong sha512 is refused and leaves nothing', async () => {
  const fetchTarball = (into: string): Promise<string> => {
    const tarball = path.join(into, 'wrong.tgz');
    writeFileSync(tarball, 'not what was published');
    return Promise.resolve(tarball);
  };
  const runtime = await electronRuntime(sources({ fetchTarball }));
  expect(runtime).toEqual({ ok: false, reason: 'checksum-mismatch' });
  expect(readdirSync(cacheFolder)).toEqual(['electron-not-downloaded']);
});

test('leftovers of a process that is gone are removed; those of a living one are not', async () => {
  put('cache/part-999999999-abc/half.tgz');
  put(`cache/part-${process.pid}-abc/half.tgz`);
  expect(await electronRuntime(sources())).toEqual({ ok: false, reason: 'download-failed' });
  expect(existsSync(path.join(cacheFolder, 'part-999999999-abc'))).toBe(false);
  expect(existsSync(path.join(cacheFolder, `part-${process.pid}-abc`))).toBe(true);
});

test('a cache folder that cannot be made is an answer, not an exception', async () => {
  put('cache', 'a file in its place');
  expect(await electronRuntime(sources())).toEqual({ ok: false, reason: 'unpack-failed' });
});
