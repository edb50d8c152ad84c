import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { usualDataFolder } from '../../shared/door/dataFolder.ts';
import type { CoreOptions } from '../core/options.ts';

/** The program's own folder, seen from a source file of this folder or from its bundle in out/main. */
const root = join(import.meta.dirname, '..', '..');

/** The real clock and ids, and the protocols that come with the program. */
export function coreOptions(door: CoreOptions['door'], dataDir: string | null): CoreOptions {
  return {
    dataDir: dataDir ?? usualDataFolder(process.platform, process.env, homedir()),
    protocolsDir: process.env['GUION_PROTOCOLS'] ?? join(root, 'protocols'),
    door,
    version: versionIn(join(root, 'package.json')),
    now: Date.now,
    steady: () => performance.now(),
    newId: v7,
    localTime,
  };
}

/** Files made by the program are its user's alone. */
export function keepFilesPrivate(): void {
  process.umask(0o077);
}

function localTime(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

function versionIn(file: string): string {
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return version;
}
