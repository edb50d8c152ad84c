import path from 'node:path';
import { checkout, projectEnvironment } from './checkout.ts';
import { findProgram } from './find-program.ts';
import { finished } from './finished.ts';
import { say } from './say.ts';
import { ensureBuilt } from './start/build.ts';
import { CHROMIUM_NAMES } from './system-packages.ts';
import { texts } from './texts.ts';

/** `npm run screenshots`: takes every screen, light and dark, from the real app into docs/img. */
async function screenshots(words: readonly string[]): Promise<number> {
  const chromium = process.env['GUION_CHROMIUM'] || findProgram(CHROMIUM_NAMES);
  if (chromium === null) {
    say(texts.noChromium);
    return 1;
  }
  if (!ensureBuilt()) return 1;
  const runner = path.join(checkout, 'node_modules', '@playwright', 'test', 'cli.js');
  return finished([process.execPath, runner, 'test', '--project=screenshots', ...words], {
    cwd: checkout,
    env: projectEnvironment({ GUION_CHROMIUM: chromium }),
    stdio: 'inherit',
  });
}

process.exitCode = await screenshots(process.argv.slice(2));
