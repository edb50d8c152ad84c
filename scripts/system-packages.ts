import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { finished } from './finished.ts';
import { findProgram } from './find-program.ts';
import { say } from './say.ts';
import { texts } from './texts.ts';

export type SystemNeed = 'electron' | 'chromium' | 'xvfb' | 'neighbours' | 'measures';

/** Something the machine lacks, and the Debian package that brings it. */
export interface MissingItem {
  item: string;
  debianPackage: string;
}

export type Ensured =
  | { ok: true; installed: readonly string[] }
  | { ok: false; reason: 'not-allowed' | 'install-failed'; command: string };

/** The libraries that Electron's executable is linked to, beyond libc and its own. */
const ELECTRON_LIBRARIES: Readonly<Record<string, string>> = {
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnss3.so': 'libnss3',
  'libasound.so.2': 'libasound2',
  'libgbm.so.1': 'libgbm1',
  'libdrm.so.2': 'libdrm2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libcairo.so.2': 'libcairo2',
  'libxkbcommon.so.0': 'libxkbcommon0',
  'libX11.so.6': 'libx11-6',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libXrandr.so.2': 'libxrandr2',
  'libxcb.so.1': 'libxcb1',
  'libexpat.so.1': 'libexpat1',
  'libudev.so.1': 'libudev1',
};

/** Other programs of a desktop that some tests are run beside: program, and the package that brings it. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  openbox: 'openbox',
  'dbus-daemon': 'dbus-daemon',
  dunst: 'dunst',
  baresip: 'baresip',
};

/** What benchmarks hold Guion against, or count with. */
const MEASURES: Readonly<Record<string, string>> = { sqlite3: 'sqlite3', strace: 'strace' };

/** Packages that GTK's own package depends on: left out of a command that installs GTK. */
const COME_WITH_GTK = new Set([
  'libatk1.0-0',
  'libatk-bridge2.0-0',
  'libatspi2.0-0',
  'libcups2',
  'libdbus-1-3',
  'libglib2.0-0',
  'libpango-1.0-0',
  'libcairo2',
  'libxkbcommon0',
  'libx11-6',
  'libxcomposite1',
  'libxdamage1',
  'libxext6',
  'libxfixes3',
  'libxrandr2',
  'libxcb1',
  'libexpat1',
]);

/** Names that a Chromium goes by, Debian's first. */
export const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome'] as const;

/**
 * What this machine lacks for the given needs. Looks for the things themselves, not for packages,
 * so it holds on any Linux; elsewhere (and where libraries cannot be listed) nothing is missing.
 */
export function missingItems(needs: readonly SystemNeed[]): MissingItem[] {
  if (process.platform !== 'linux') return [];
  const missing: MissingItem[] = [];
  if (needs.includes('electron')) missing.push(...missingLibraries());
  if (needs.includes('xvfb') && findProgram(['Xvfb']) === null) {
    missing.push({ item: 'Xvfb', debianPackage: 'xvfb' });
  }
  const chromium = process.env['GUION_CHROMIUM'] || findProgram(CHROMIUM_NAMES);
  if (needs.includes('chromium') && chromium === null) {
    missing.push({ item: 'Chromium', debianPackage: 'chromium' });
  }
  if (needs.includes('neighbours')) missing.push(...missingPrograms(NEIGHBOURS));
  if (needs.includes('measures')) missing.push(...missingPrograms(MEASURES));
  return missing;
}

function missingPrograms(wanted: Readonly<Record<string, string>>): MissingItem[] {
  return Object.entries(wanted)
    .filter(([program]) => findProgram([program]) === null)
    .map(([item, debianPackage]) => ({ item, debianPackage }));
}

function missingLibraries(): MissingItem[] {
  const listed = spawnSync('ldconfig', ['-p'], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/sbin` },
  });
  if (listed.status !== 0) return [];
  const known = new Set(listed.stdout.split('\n').map((line) => line.trim().split(' ')[0]));
  const extra = (process.env['LD_LIBRARY_PATH'] ?? '').split(':').filter((folder) => folder !== '');
  return Object.entries(ELECTRON_LIBRARIES)
    .filter(([library]) => !known.has(library))
    .filter(([library]) => !extra.some((folder) => existsSync(path.join(folder, library))))
    .map(([item, debianPackage]) => ({ item, debianPackage }));
}

/** The one line that installs what is missing; `sudo` in front unless already root. */
export function installCommand(missing: readonly MissingItem[]): string {
  const sudo = process.getuid?.() === 0 ? '' : 'sudo ';
  return `${sudo}apt-get install -y --no-install-recommends ${packageNames(missing).join(' ')}`;
}

/**
 * Sees to it that the needs are met: as root on Debian (or a system like it) installs what is
 * missing; otherwise changes nothing and gives the line to print.
 */
export async function ensureSystem(needs: readonly SystemNeed[]): Promise<Ensured> {
  const missing = missingItems(needs);
  if (missing.length === 0) return { ok: true, installed: [] };
  const command = installCommand(missing);
  if (process.getuid?.() !== 0 || findProgram(['apt-get']) === null) {
    return { ok: false, reason: 'not-allowed', command };
  }
  say(texts.installing(packageNames(missing).join(' ')));
  await apt(['update']);
  // Asked again after the update: only now is it known what this release calls them.
  await apt(['install', '-y', '--no-install-recommends', ...packageNames(missing)]);
  if (missingItems(needs).length > 0) return { ok: false, reason: 'install-failed', command };
  return { ok: true, installed: packageNames(missing) };
}

function apt(args: readonly string[]): Promise<number> {
  return finished(['apt-get', '-q', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    // Its chatter would bury the outcome of the tests; its errors are worth seeing.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Package names of this release: since Debian 13 some carry the ending t64. */
function packageNames(missing: readonly MissingItem[]): string[] {
  const all = missing.map(({ debianPackage }) => debianPackage);
  const withGtk = all.includes(ELECTRON_LIBRARIES['libgtk-3.so.0'] ?? '');
  const names = all.filter((name) => !(withGtk && COME_WITH_GTK.has(name)));
  const listed = spawnSync('apt-cache', ['pkgnames', 'lib'], { encoding: 'utf8' });
  const known = new Set(listed.status === 0 ? listed.stdout.split('\n') : []);
  return names.map((name) => (known.has(`${name}t64`) ? `${name}t64` : name));
}
