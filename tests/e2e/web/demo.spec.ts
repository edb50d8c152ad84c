import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkout } from '../../../scripts/checkout.ts';
import { launchChromium } from '../../support/browser.ts';
import { expect, test } from '../../support/guion.ts';
import { gone } from '../../support/processes.ts';

/** `npm run demo` through the browser's door, as it starts where there is no Electron. */
async function start(home: string, started: ChildProcess[]) {
  const child = spawn(process.execPath, [path.join('scripts', 'demo.ts'), '--browser'], {
    cwd: checkout,
    env: { ...process.env, XDG_DATA_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let said = '';
  for (const output of [child.stdout, child.stderr]) {
    output.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  }
  const find = async (pattern: RegExp): Promise<string> => {
    await expect.poll(() => pattern.test(said), { message: said, timeout: 90_000 }).toBe(true);
    return pattern.exec(said)?.[1] ?? '';
  };
  const password = await find(/contraseña «([^»]+)»/);
  return { child, password, address: await find(/Guion: (http\S+)/) };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await gone(child);
}

test('the demo starts with a call under way and an account; a second time with the same data and a new password', async () => {
  test.setTimeout(240_000);
  const home = mkdtempSync(path.join(os.tmpdir(), 'guion-demo-'));
  const chromium = await launchChromium();
  const started: ChildProcess[] = [];
  try {
    const first = await start(home, started);
    const page = await chromium.newPage();
    await page.goto(first.address);
    await expect(page.getByText('Elena Duarte').first()).toBeVisible();
    await page.goto(new URL('/#/cuenta', page.url()).href);
    await page.getByRole('textbox', { name: 'Usuario' }).fill('demo');
    await page.getByLabel('Contraseña', { exact: true }).fill(first.password);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Cerrar sesión' })).toBeVisible();
    await stop(first.child);

    const second = await start(home, started);
    expect(second.password).not.toBe(first.password);
    await page.goto(second.address);
    await expect(page.getByText('Elena Duarte').first()).toBeVisible();
  } finally {
    for (const child of started) await stop(child);
    await chromium.close();
    rmSync(home, { recursive: true, force: true });
  }
});
