import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { say } from '../say.ts';
import { texts } from '../texts.ts';
import { wantedVersion } from './installed.ts';

/** How long nothing may arrive before the attempt is given up. */
const STALL_MS = 20_000;
const PROGRESS_EVERY_BYTES = 20_000_000;

/**
 * Runs `install-electron`. A server that cannot be reached is given up after 20 s without a byte;
 * a download that is really going on may take as long as it needs, and shows how far it is.
 *
 * @returns whether it ended well; the caller looks at what is then in place
 */
export async function installElectron(packageFolder: string): Promise<boolean> {
  say(texts.runtimeTrying(wantedVersion(packageFolder)));
  // A temporary folder of its own shows from outside whether bytes arrive.
  const temporary = mkdtempSync(path.join(os.tmpdir(), 'guion-electron-'));
  try {
    return await watchedInstall(packageFolder, temporary);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function watchedInstall(packageFolder: string, temporary: string): Promise<boolean> {
  const child = spawn(process.execPath, [path.join(packageFolder, 'install.js')], {
    env: {
      ...process.env,
      TMPDIR: temporary,
      TEMP: temporary,
      TMP: temporary,
      ELECTRON_GET_NO_PROGRESS: '1',
    },
    // Its complaint is a stack trace; the outcome is told in our own words.
    stdio: 'ignore',
  });
  let seen = 0;
  let told = 0;
  let lastGrowth = Date.now();
  const watch = setInterval(() => {
    const arrived = bytesIn(temporary) + bytesIn(path.join(packageFolder, 'dist'));
    if (arrived !== seen) lastGrowth = Date.now();
    seen = arrived;
    if (arrived - told >= PROGRESS_EVERY_BYTES) {
      told = arrived;
      say(texts.runtimeProgress(Math.round(arrived / 1_000_000)));
    }
    if (Date.now() - lastGrowth > STALL_MS) child.kill('SIGKILL');
  }, 500);
  return new Promise((resolve) => {
    const end = (ok: boolean): void => {
      clearInterval(watch);
      resolve(ok);
    };
    child.on('error', () => end(false));
    child.on('close', (code) => end(code === 0));
  });
}

function bytesIn(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => statSync(path.join(folder, name), { throwIfNoEntry: false })?.size ?? 0)
      .reduce((sum, size) => sum + size, 0);
  } catch {
    return 0;
  }
}
