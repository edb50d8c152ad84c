import { findDisplay } from '../display.ts';
import { findProgram } from '../find-program.ts';
import { electronRuntime } from '../runtime/runtime.ts';
import { say } from '../say.ts';
import { ensureBuilt } from '../start/build.ts';
import { CHROMIUM_NAMES, ensureSystem, type SystemNeed } from '../system-packages.ts';
import { texts } from '../texts.ts';
import { runPlaywright } from './runners.ts';
import { NOTHING, oneMore, type Tally } from './tally.ts';
import { startXvfb } from './xvfb.ts';

/** The specs in Chromium. What keeps them from running counts as one failure and is named. */
export async function runWeb(words: readonly string[]): Promise<Tally> {
  const obstacle = await prepare(['chromium']);
  if (obstacle !== null) return oneMore(NOTHING, obstacle);
  const chromium = process.env['GUION_CHROMIUM'] || findProgram(CHROMIUM_NAMES);
  if (chromium === null) return oneMore(NOTHING, texts.noChromium);
  return runPlaywright('web', words, { GUION_CHROMIUM: chromium });
}

/** The same specs in Electron, on a display of their own where there is none. */
export async function runDesktop(words: readonly string[]): Promise<Tally> {
  const hasDisplay = (await findDisplay()) === 'usable';
  const obstacle = await prepare(hasDisplay ? ['electron'] : ['electron', 'xvfb']);
  if (obstacle !== null) return oneMore(NOTHING, obstacle);
  const neighbours = await ensureSystem(['neighbours']);
  if (!neighbours.ok) say(texts.fewerTests(neighbours.command));
  // Fetched here, once: inside a test the download would eat that test's time limit.
  const runtime = await electronRuntime();
  if (!runtime.ok) return oneMore(NOTHING, texts.runtimeFailure[runtime.reason]);
  if (hasDisplay) return runPlaywright('desktop', words, {});

  const display = await startXvfb();
  if (display === null) return oneMore(NOTHING, texts.noXvfb);
  try {
    return await runPlaywright('desktop', words, { DISPLAY: display.name, WAYLAND_DISPLAY: '' });
  } finally {
    display.stop();
  }
}

async function prepare(needs: readonly SystemNeed[]): Promise<string | null> {
  const ensured = await ensureSystem(needs);
  if (!ensured.ok) {
    const { command } = ensured;
    return ensured.reason === 'not-allowed'
      ? texts.needsPackages(command)
      : texts.installFailed(command);
  }
  return ensureBuilt() ? null : texts.notBuilt;
}
