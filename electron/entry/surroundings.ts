import { readFileSync, statSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { v7 } from 'uuid';
import { usualDataFolder } from '../../shared/door/dataFolder.ts';
import type { CoreOptions } from '../core/options.ts';
import { machinePolicyFile } from '../core/policy/file.ts';

/** The program's own folder, seen from a source file of this folder or from its bundle in out/main. */
const root = join(import.meta.dirname, '..', '..');
const packed = basename(root) === 'app.asar';

/** The protocols that come with the program: where it is installed beside its archive, for everybody to read. */
export const ownProtocols = join(packed ? dirname(root) : root, 'protocols');

/** The real clock and ids, and the protocols that come with the program. */
export function coreOptions(door: CoreOptions['door'], dataDir: string | null): CoreOptions {
  return {
    dataDir: dataDir ?? usualDataFolder(process.platform, process.env, homedir()),
    protocolsDir: ownProtocols,
    policyFile: policyFile(),
    door,
    version: versionIn(join(root, 'package.json')),
    now: Date.now,
    steady: () => performance.now(),
    newId: v7,
    localTime,
  };
}

/**
 * The machine's policy, whatever the environment says. Where the machine has none, a checkout lets tests name one.
 * On Windows the folder could have been moved, which only the environment knows: it is asked last.
 */
function policyFile(): string {
  const own = machinePolicyFile(process.platform, userInfo().homedir);
  if (isThere(own)) return own;
  const named = packed ? undefined : process.env['GUION_POLICY'];
  if (named) return named;
  const moved = process.platform === 'win32' ? process.env['ProgramData'] : undefined;
  return moved ? join(moved, 'Guion', 'politica.yaml') : own;
}

/** What cannot even be looked at is there. */
function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
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
