import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const RUN_APP = path.join(import.meta.dirname, 'run-app.ts');
const posix = process.platform !== 'win32';

/** Arguments for Node: run `app` (JavaScript) as npm start runs the real one. */
function driverFor(app: string): string[] {
  const driver = `
    const { runApp } = await import(${JSON.stringify(RUN_APP)});
    process.exitCode = await runApp([process.execPath, '-e', ${JSON.stringify(app)}]) ?? 99;`;
  return ['--input-type=module', '-e', driver];
}

/** Runs `app` (JavaScript) under runApp in a process of its own, as npm start does. */
function driven(app: string, onReady: (pid: number) => void): Promise<number | null> {
  const child = spawn(process.execPath, driverFor(app), {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.once('data', () => onReady(child.pid ?? 0));
  return new Promise((resolve) => {
    child.on('close', resolve);
  });
}

const ENDS_ON_SIGTERM = `
  process.on('SIGTERM', () => process.exit(0));
  setInterval(() => {}, 1000);
  console.log('ready');`;

const CLOSES_CLEANLY = `
  let signals = 0;
  process.on('SIGINT', () => { signals += 1; setTimeout(() => process.exit(signals === 1 ? 0 : 7), 300); });
  setInterval(() => {}, 1000);
  console.log('ready');`;

test.runIf(posix)('Ctrl+C reaches the app once, and its clean end is ours', async () => {
  const code = await driven(CLOSES_CLEANLY, (pid) => {
    process.kill(pid, 'SIGINT');
    setTimeout(() => process.kill(pid, 'SIGINT'), 50);
  });
  expect(code).toBe(0);
});

test('the exit code of the app is ours', async () => {
  expect(await driven(`console.log('x'); process.exitCode = 3`, () => undefined)).toBe(3);
});

test.runIf(posix)('an app that does not end is killed by the second Ctrl+C', async () => {
  const deaf = `process.on('SIGINT', () => {}); setInterval(() => {}, 1000); console.log('ready');`;
  const code = await driven(deaf, (pid) => {
    process.kill(pid, 'SIGINT');
    setTimeout(() => process.kill(pid, 'SIGINT'), 1300);
  });
  expect(code).toBe(128 + 9);
});

test.runIf(posix)('the app is ended when the shell that npm put in between is gone', async () => {
  const driver = driverFor(ENDS_ON_SIGTERM);
  const shell = spawn('sh', ['-c', '"$@" & wait', 'sh', process.execPath, ...driver], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, npm_lifecycle_event: 'start' },
  });
  shell.stdout.once('data', () => shell.kill('SIGKILL'));
  // The pipe closes when the last process that holds it, the app, has ended.
  await new Promise((resolve) => {
    shell.on('close', resolve);
  });
  expect(shell.signalCode).toBe('SIGKILL');
});
