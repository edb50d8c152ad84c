import path from 'node:path';

/** The folder of this checkout: where package.json lies. */
export const checkout: string = path.resolve(import.meta.dirname, '..');

/**
 * The environment for a program started by the scripts: the project's own Node first on PATH,
 * as npm does it, so that the scripts mean the same when they are started by hand.
 */
export function projectEnvironment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const bin = path.join(checkout, 'node_modules', '.bin');
  const inherited = process.env['PATH'] ?? '';
  const first = inherited.split(path.delimiter)[0] === bin;
  return {
    ...process.env,
    PATH: first ? inherited : `${bin}${path.delimiter}${inherited}`,
    ...extra,
  };
}
