import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  _electron,
  type Browser,
  chromium,
  type ElectronApplication,
  type Page,
} from '@playwright/test';
import { checkout } from '../../scripts/checkout.ts';
import { findDisplay } from '../../scripts/display.ts';
import { electronRuntime } from '../../scripts/runtime/runtime.ts';
import { stageTree } from '../../scripts/staged-files.ts';
import { ensureBuilt } from '../../scripts/start/build.ts';
import { startXvfb } from '../../scripts/testing/xvfb.ts';
import { type Stage, stageForUser } from '../../scripts/unprivileged.ts';
import { gone } from '../support/processes.ts';
import { CannotRun } from './benchmark.ts';
import { treeOf } from './processTree.ts';

/** A window under measurement, started without a debugger's waiting: Chromium's own port is spoken to beside it. */
export interface Measured {
  page: Page;
  /** When it was started, ms since 1970. */
  startedAt: number;
  pid: number;
  /** SIGKILL to all of it. */
  kill: () => Promise<void>;
}

export interface Windows {
  /** A data folder that the app's user may write. */
  dataDir(name: string): string;
  guion(dataDir: string): Promise<Measured>;
  bare(): Promise<Measured>;
  /** The app with Node's inspector attached, to look into its main process; slower than `guion`. */
  inspected(dataDir: string): Promise<ElectronApplication>;
  remove(): void;
}

/** Far more than a start takes, on the slowest machine. */
const startWithinMs = 40_000;

/** Prepares Guion and the bare window for the same runtime and user. Throws CannotRun where there is none. */
export async function openWindows(): Promise<Windows> {
  const runtime = await electronRuntime({ announce: () => {} });
  if (!runtime.ok) throw new CannotRun('no hay Electron en este equipo');
  if (!ensureBuilt()) throw new CannotRun('la aplicación no se pudo preparar');
  const display = (await findDisplay()) === 'usable' ? null : await startXvfb();
  if (display) Object.assign(process.env, { DISPLAY: display.name, WAYLAND_DISPLAY: '' });
  const stage = stageForUser({ checkout, executable: runtime.executable });
  const bareDir = realpathSync(mkdtempSync(path.join(tmpdir(), 'guion-bare-')));
  chmodSync(bareDir, 0o755);
  stageTree(path.join(import.meta.dirname, 'bare'), path.join(bareDir, 'app'));
  const preload = path.join(stage.appDir, 'out', 'preload', 'preload.cjs');
  let profiles = 0;
  return {
    dataDir: stage.dataDir,
    guion: (dataDir) => start(stage, [stage.appDir, '--data-dir', dataDir]),
    bare: () =>
      start(stage, [path.join(bareDir, 'app'), preload, stage.dataDir(`bare-${(profiles += 1)}`)]),
    inspected: (dataDir) =>
      _electron.launch({
        executablePath: stage.executable,
        args: [stage.appDir, '--data-dir', dataDir],
        chromiumSandbox: true,
        env: environment() as Record<string, string>,
        timeout: startWithinMs,
      }),
    remove() {
      stage.remove();
      rmSync(bareDir, { recursive: true, force: true });
      display?.stop();
    },
  };
}

/** Electron 33, which may stand in for the current one, sometimes crashes or hangs in a start. */
const starts = 3;

async function start(stage: Stage, words: readonly string[]): Promise<Measured> {
  for (let tries = 1; ; tries += 1) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- again only when it failed
      return await startOnce(stage, words);
    } catch (error) {
      if (tries === starts) throw error;
    }
  }
}

async function startOnce(stage: Stage, words: readonly string[]): Promise<Measured> {
  const [app = '', ...rest] = words;
  const startedAt = performance.timeOrigin + performance.now();
  const child = spawn(stage.executable, [app, '--remote-debugging-port=0', ...rest], {
    env: environment(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let browser: Browser | null = null;
  const kill = async () => {
    const children = treeOf(child.pid ?? 0);
    child.kill('SIGKILL');
    for (const pid of children) killIfAlive(pid);
    await gone(child);
    await browser?.close();
  };
  try {
    browser = await chromium.connectOverCDP(await debuggerOf(child), { timeout: startWithinMs });
    const page = await firstPage(browser);
    page.setDefaultTimeout(2 * startWithinMs);
    return { page, startedAt, pid: child.pid ?? 0, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

function environment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _options, ...env } = process.env;
  return { ...env, GUION_DIALOGS: 'off' };
}

/** Chromium says where it listens for a debugger. */
function debuggerOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error(`it does not start: ${said}`)), startWithinMs);
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (!address) return;
      clearTimeout(late);
      resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`it ended with ${code}: ${said}`)));
  });
}

async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts();
  if (!context) throw new Error('no window');
  return context.pages()[0] ?? context.waitForEvent('page');
}

function killIfAlive(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It went with its parent.
  }
}
