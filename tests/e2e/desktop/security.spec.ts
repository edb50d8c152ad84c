import { readFileSync, readlinkSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { asDesktop, expect, test } from '../../support/guion.ts';

/** What Electron's own checklist asks, read back from the running app instead of from our source. */

const refusals =
  /Content Security Policy|Permissions policy|ERR_BLOCKED_BY|ERR_FAILED|status of 40[45]|Not allowed to (load|navigate)/;

test("Chromium's sandbox is on, in the system and not only in the settings", async ({ guion }) => {
  await guion.start();
  const door = asDesktop(guion.door);
  const main = door.app.process().pid ?? 0;
  const page = await door.rendererPid();

  const words = await door.app.evaluate(() => process.argv.join(' '));
  expect(words).not.toContain('sandbox');
  const status = readFileSync(`/proc/${page}/status`, 'utf8');
  expect(status).toMatch(/^Seccomp:\t2$/m);
  expect(status).toMatch(/^NoNewPrivs:\t1$/m);
  expect(status).not.toMatch(/^Uid:\t0\t/m);
  for (const namespace of ['user', 'net', 'pid']) {
    const own = readlinkSync(`/proc/${page}/ns/${namespace}`);
    expect(own, namespace).not.toBe(readlinkSync(`/proc/${main}/ns/${namespace}`));
  }
});

test('the window is opened with every guard on', async ({ guion }) => {
  await guion.start();
  const settings = await asDesktop(guion.door).app.evaluate(({ BrowserWindow, session }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // Electron keeps this one out of its types.
    const inner = contents as unknown as { getLastWebPreferences(): object };
    return {
      ...inner.getLastWebPreferences(),
      isDefaultSession: contents?.session === session.defaultSession,
      spelling: session.defaultSession.isSpellCheckerEnabled(),
    };
  });
  expect(settings).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    isDefaultSession: true,
  });
});

test('the page finds nothing of Node or Electron', async ({ guion }) => {
  const page = await guion.start();
  expect(placeOf(page)).toBe('app://guion/');
  const found = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron', '__dirname'].filter(
      (name) => name in window,
    ),
  );
  expect(found).toEqual([]);
});

test('its own scheme gives the page and nothing else of the disk', async ({ guion }) => {
  guion.tolerate(refusals);
  const page = await guion.start();
  const headers = await page.evaluate(async () => Object.fromEntries((await fetch('/')).headers));
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).not.toContain('unsafe');
  expect(headers['x-content-type-options']).toBe('nosniff');

  for (const path of [
    '/../main/main.js',
    '/..%2fmain/main.js',
    '/%2e%2e/%2e%2e/package.json',
    '/assets/',
    '/nada',
  ]) {
    expect(await statusOf(page, path), path).toBe(404);
  }
  const written = await page.evaluate(async () => (await fetch('/', { method: 'POST' })).status);
  expect(written).toBe(405);
  const file = await page.evaluate(() =>
    fetch('file:///etc/passwd').then(
      () => 'read',
      () => 'no',
    ),
  );
  expect(file).toBe('no');
});

const refused = [
  'https://example.com/',
  'file:///etc/passwd',
  'data:text/html,hola',
  'app://other/',
];

test('nothing navigates and nothing opens', async ({ guion }) => {
  guion.tolerate(refusals);
  const page = await guion.start();
  const opened = await page.evaluate(() => window.open('https://example.com/') === null);
  expect(opened).toBe(true);
  for (const address of refused) await follow(page, address);
  await page.waitForTimeout(300);
  expect(placeOf(page)).toBe('app://guion/');
  // Chromium asks nobody about this one; the app comes back from it.
  await follow(page, 'about:blank');
  await expect.poll(() => placeOf(page)).toBe('app://guion/');
  const windows = await asDesktop(guion.door).app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
  );
  expect(windows).toBe(1);
});

test('every permission is denied', async ({ guion }) => {
  guion.tolerate(refusals);
  const page = await guion.start();
  const answers = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'midi',
      'clipboard-read',
    ];
    const states = await Promise.all(
      names.map((name) => navigator.permissions.query({ name: name as PermissionName })),
    );
    const camera = await navigator.mediaDevices
      .getUserMedia({ video: true })
      .catch((error: Error) => error.name);
    const screen = await navigator.mediaDevices
      .getDisplayMedia()
      .catch((error: Error) => error.name);
    const notifications = await Notification.requestPermission();
    return { states: states.map(({ state }) => state), camera, screen, notifications };
  });
  expect(new Set(answers.states)).toEqual(new Set(['denied']));
  expect(answers).toMatchObject({
    screen: 'NotAllowedError',
    notifications: 'denied',
  });
  // Where there is no camera at all that is said first.
  expect(['NotAllowedError', 'NotFoundError']).toContain(answers.camera);
});

test('only the page itself can ask the window to become a rail', async ({ guion }) => {
  const page = await guion.start();
  const door = asDesktop(guion.door);
  const width = () =>
    door.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds().width);
  await expect.poll(width).toBe(400);
  // As if another page had sent it: main looks at the sender, not at the channel alone.
  await door.app.evaluate(({ BrowserWindow, ipcMain }) => {
    const window = BrowserWindow.getAllWindows()[0];
    const sender = window?.webContents;
    const elsewhere = { url: 'https://example.com/' };
    const wish = { kind: 'rail', on: true };
    ipcMain.emit('guion:desk', { sender, senderFrame: elsewhere }, wish);
    ipcMain.emit('guion:desk', { sender: {}, senderFrame: sender?.mainFrame }, wish);
    ipcMain.emit('guion:desk', { sender, senderFrame: null }, wish);
    ipcMain.emit('guion:desk', { sender, senderFrame: sender?.mainFrame }, { ...wish, on: 'yes' });
  });
  expect(await width()).toBe(400);
  await page.evaluate(() =>
    window.postMessage({ type: 'guion:desk', wish: { kind: 'rail', on: true } }, location.origin),
  );
  await expect.poll(width).toBe(48);
});

/** Without the part after #, which is the page's own affair. */
const placeOf = (page: Page): string => page.url().split('#')[0] ?? '';

async function statusOf(page: Page, path: string): Promise<number> {
  return page.evaluate(async (address) => (await fetch(address)).status, path);
}

/** Clicks a link to an address, as a new window and then in place. */
async function follow(page: Page, address: string): Promise<void> {
  const click = page.evaluate((target) => {
    const link = document.createElement('a');
    link.href = target;
    link.target = '_blank';
    document.body.append(link);
    link.click();
    link.target = '';
    link.click();
  }, address);
  // A page that is left in the middle of it cannot answer.
  await click.catch(() => {});
}
