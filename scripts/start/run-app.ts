import { spawn } from 'node:child_process';
import os from 'node:os';
import { checkout, projectEnvironment } from '../checkout.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** A second Ctrl+C sooner than this is the same one, handed on by npm as well as the terminal. */
const SAME_KEYPRESS_MS = 1000;
const LOOK_FOR_PARENT_EVERY_MS = 500;

/**
 * Runs the app to its end and hands on the signals that end it. The app gets a session of its own:
 * otherwise Ctrl+C would reach it from the terminal and from here, and Electron takes a second
 * signal as an order to die at once. A signal repeated later does kill it.
 *
 * @returns the app's exit code, 128 + n when signal n ended it, null when it could not be started
 */
export function runApp(command: readonly string[]): Promise<number | null> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd: checkout,
    env: projectEnvironment(),
    stdio: 'inherit',
    detached: process.platform !== 'win32',
  });
  let firstSignalAt: number | undefined;
  const hand = (signal: NodeJS.Signals): void => {
    if (firstSignalAt === undefined) {
      firstSignalAt = Date.now();
      child.kill(signal);
    } else if (Date.now() - firstSignalAt > SAME_KEYPRESS_MS) {
      child.kill('SIGKILL');
    }
  };
  for (const signal of SIGNALS) process.on(signal, hand);
  const watch = onceAbandoned(() => {
    if (firstSignalAt === undefined) hand('SIGTERM');
  });
  return new Promise((resolve) => {
    const end = (code: number | null): void => {
      clearInterval(watch);
      for (const signal of SIGNALS) process.off(signal, hand);
      resolve(code);
    };
    child.on('error', () => end(null));
    child.on('close', (code, signal) =>
      end(code ?? 128 + (signal === null ? 0 : os.constants.signals[signal])),
    );
  });
}

/**
 * Under npm a shell stands between npm and this process; ending npm ends the shell alone, and the
 * app would stay behind with the database open. Started otherwise, being left alone is no sign.
 */
function onceAbandoned(end: () => void): NodeJS.Timeout {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.env['npm_lifecycle_event'] === undefined || process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, LOOK_FOR_PARENT_EVERY_MS);
  return watch;
}
