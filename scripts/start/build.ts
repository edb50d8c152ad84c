import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { checkout, projectEnvironment } from '../checkout.ts';
import { say } from '../say.ts';
import { texts } from '../texts.ts';

/** What the bundle is made from, relative to the checkout; the manuals are its help. */
const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'docs/manual-agente.md',
  'docs/manual-supervision.md',
  'docs/en',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
  'tsconfig.base.json',
];

/** What the bundle must contain to be whole. */
const OUTPUTS = [
  'out/main/main.js',
  'out/main/desktop.js',
  'out/main/console.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
];

/**
 * Builds the app unless the bundle in out/ is newer than its sources.
 *
 * @returns whether a whole bundle is in place; when not, the compiler's words have been printed
 */
export function ensureBuilt(folder: string = checkout): boolean {
  if (isFresh(folder)) return true;
  say(texts.building);
  const builder = path.join(folder, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const built = spawnSync(process.execPath, [builder, 'build', '--logLevel', 'warn'], {
    cwd: folder,
    encoding: 'utf8',
    env: projectEnvironment(),
  });
  if (built.status === 0) return true;
  say(texts.buildFailed);
  const words = `${built.stdout ?? ''}${built.stderr ?? ''}`.split('\n');
  say(
    words
      .filter((line) => !/^\s+at /.test(line))
      .join('\n')
      .trim(),
  );
  return false;
}

/** Whether every part of the bundle exists and is newer than every source. */
export function isFresh(folder: string): boolean {
  const newestSource = Math.max(...SOURCES.map((name) => newest(path.join(folder, name))));
  return OUTPUTS.every((name) => changedAt(path.join(folder, name)) > newestSource);
}

/** Folders count too, so that a deleted file is noticed; tests do not. */
function newest(target: string): number {
  const own = changedAt(target);
  const entries = statSync(target, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(target)
    : [];
  return entries
    .filter((name) => !/\.test\.tsx?$/.test(name))
    .map((name) => newest(path.join(target, name)))
    .reduce((latest, time) => Math.max(latest, time), own);
}

function changedAt(target: string): number {
  return statSync(target, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
