import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface FoundElectron {
  executable: string;
  version: string;
}

/**
 * What `install-electron` has put in place, or null. Its `path.txt` is written last, so a download
 * that was cut short is not taken for a whole one.
 *
 * @param packageFolder node_modules/electron
 */
export function installedElectron(packageFolder: string): FoundElectron | null {
  const version = wantedVersion(packageFolder);
  const relative = readText(path.join(packageFolder, 'path.txt'));
  const unpacked = readText(path.join(packageFolder, 'dist', 'version'));
  if (relative === null || unpacked?.replace(/^v/, '') !== version) return null;
  const executable = path.join(packageFolder, 'dist', relative);
  return existsSync(executable) ? { executable, version } : null;
}

/** The Electron in a folder that the user named, or null when there is none in it. */
export function electronIn(folder: string): FoundElectron | null {
  const executable = path.join(path.resolve(folder), executableName());
  if (!existsSync(executable)) return null;
  return { executable, version: readText(path.join(folder, 'version'))?.replace(/^v/, '') ?? '?' };
}

/** The version that package-lock.json pins, as the installed package says it. */
export function wantedVersion(packageFolder: string): string {
  const text = readText(path.join(packageFolder, 'package.json'));
  const about: unknown = text === null ? null : JSON.parse(text);
  const known = typeof about === 'object' && about !== null && 'version' in about;
  return known ? String(about.version) : '?';
}

function executableName(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return null;
  }
}
