import path from 'node:path';
import { build } from 'electron-builder';
import { checkout } from './checkout.ts';
import { wantedVersion } from './runtime/installed.ts';
import { electronRuntime } from './runtime/runtime.ts';
import { say } from './say.ts';
import { ensureBuilt } from './start/build.ts';
import { texts } from './texts.ts';

const systems = ['linux', 'win', 'mac'] as const;
const own = { linux: 'linux', win32: 'win', darwin: 'mac' }[process.platform as string];

/**
 * `npm run package`: the installers of this system, or with `--dir` the unpacked program alone; `--linux`, `--win`
 * and `--mac` choose another system. Exit code 1 when it cannot be made, 2 for wrong usage.
 */
async function pack(words: readonly string[]): Promise<number> {
  const known = ['--dir', ...systems.map((system) => `--${system}`)];
  const unknown = words.find((word) => !known.includes(word));
  if (unknown !== undefined) {
    say(texts.packageUsage(unknown));
    return 2;
  }
  const chosen = systems.filter((system) => words.includes(`--${system}`));
  const wish = Object.fromEntries(chosen.map((system) => [system, []]));
  // Another system's Electron is not at hand: electron-builder fetches it.
  const config = chosen.every((system) => system === own) ? await aroundOurs() : {};
  if (config === null) return 1;
  if (!ensureBuilt()) return 1;
  const dir = words.includes('--dir');
  let made: string[];
  try {
    made = await build({ projectDir: checkout, publish: 'never', dir, config, ...wish });
  } catch (error) {
    const [why = ''] = String(error instanceof Error ? error.message : error).split('\n');
    say(texts.notPackaged(why));
    return 1;
  }
  for (const file of made) say(texts.packaged(path.relative(checkout, file)));
  if (dir) say(texts.packaged('dist'));
  return 0;
}

/** An Electron that is at hand; the old one that tests fall back to never is. Null = it has been said why not. */
async function aroundOurs(): Promise<{ electronDist: string } | null> {
  const runtime = await electronRuntime({ fallbackRuns: false });
  const wanted = wantedVersion(path.join(checkout, 'node_modules', 'electron'));
  if (runtime.ok && runtime.version === wanted) {
    return { electronDist: path.dirname(runtime.executable) };
  }
  say(texts.noRuntimeToPackage(wanted, runtime.ok ? runtime.version : null));
  return null;
}

process.exitCode = await pack(process.argv.slice(2));
