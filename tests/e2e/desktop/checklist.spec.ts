import type { Page } from '@playwright/test';
import { asDesktop, expect, test } from '../../support/guion.ts';
import { knownAgent } from '../../support/prepare.ts';

/** The rest of Electron's checklist, item by item as docs/seguridad.md numbers it; security.spec.ts has the others. */

const refusals =
  /Content Security Policy|Trusted|ERR_BLOCKED_BY|ERR_FAILED|ERR_ABORTED|frame-src|Not allowed/;

test('2–4, 6, 8–11: what the window was opened with, read back', async ({ guion }) => {
  await guion.start();
  const settings = await asDesktop(guion.door).app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // Electron keeps this one out of its types.
    return (
      contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
    ).getLastWebPreferences();
  });
  const off = [
    'nodeIntegration',
    'nodeIntegrationInWorker',
    'nodeIntegrationInSubFrames',
    'allowRunningInsecureContent',
    'experimentalFeatures',
    'webviewTag',
    'navigateOnDragDrop',
  ];
  expect(off.filter((name) => settings[name] === true)).toEqual([]);
  expect(settings).toMatchObject({ sandbox: true, contextIsolation: true, webSecurity: true });
  expect(settings['enableBlinkFeatures'] ?? '').toBe('');
  expect(settings['disableBlinkFeatures'] ?? '').toBe('');
});

test('11, 12: a webview is nothing but an unknown element, and none is attached', async ({
  guion,
}) => {
  const page = await guion.start();
  const loads = await page.evaluate(() => {
    const view = document.createElement('webview');
    view.setAttribute('src', 'https://example.com/');
    document.body.append(view);
    return 'loadURL' in view;
  });
  expect(loads).toBe(false);
  const prevented = await asDesktop(guion.door).app.evaluate(({ BrowserWindow }) => {
    let asked = false;
    const event = { preventDefault: () => (asked = true) };
    BrowserWindow.getAllWindows()[0]?.webContents.emit('will-attach-webview', event, {}, {});
    return asked;
  });
  expect(prevented).toBe(true);
});

test('13, 14: no script, form, refresh or frame leads away, no key opens a window', async ({
  guion,
}) => {
  await guion.prepare(knownAgent);
  const page = await guion.start();
  guion.tolerate(refusals);
  guion.tolerate(/^request: https:\/\/example\.com/);
  const ways: (() => void)[] = [
    () => (location.href = 'https://example.com/'),
    () => location.assign('file:///etc/passwd'),
    () => location.replace('app://other/'),
    () => {
      const refresh = document.createElement('meta');
      refresh.httpEquiv = 'refresh';
      refresh.content = '0; url=https://example.com/';
      document.head.append(refresh);
    },
    () => {
      const form = document.createElement('form');
      form.action = 'https://example.com/';
      document.body.append(form);
      form.submit();
    },
    () => {
      const frame = document.createElement('iframe');
      frame.src = 'app://guion/';
      document.body.append(frame);
    },
  ];
  for (const way of ways) await page.evaluate(way).catch(() => undefined);
  await page.waitForTimeout(400);
  expect(placeOf(page)).toBe('app://guion/');
  expect(page.frames().filter((frame) => frame.url().includes('example.com'))).toEqual([]);
  const inFrame = page.frames().filter((frame) => frame !== page.mainFrame());
  for (const frame of inFrame) expect(await frame.evaluate(() => document.title)).not.toBe('Guion');

  await page.evaluate(() => {
    const link = document.createElement('a');
    Object.assign(link, { href: 'https://example.com/', textContent: 'fuera', id: 'fuera' });
    link.setAttribute('style', '');
    document.body.prepend(link);
  });
  for (const modifiers of [['Control'], ['Shift'], ['Control', 'Shift']] as const) {
    await page.locator('#fuera').dispatchEvent('click', {
      ctrlKey: modifiers.some((key) => key === 'Control'),
      shiftKey: modifiers.some((key) => key === 'Shift'),
    });
  }
  await page.waitForTimeout(200);
  const windows = await asDesktop(guion.door).app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
  );
  expect(windows).toBe(1);
});

test('15, 17: main listens on two channels, to nobody but the page, and opens nothing outside', async ({
  guion,
}) => {
  await guion.prepare(knownAgent);
  await guion.start();
  const seen = await asDesktop(guion.door).app.evaluate(
    ({ BrowserWindow, dialog, ipcMain, shell }) => {
      const sender = BrowserWindow.getAllWindows()[0]?.webContents;
      const asked: string[] = [];
      dialog.showSaveDialog = () => {
        asked.push('dialog');
        return Promise.resolve({ canceled: true, filePath: '' });
      };
      shell.openExternal = () => {
        asked.push('outside');
        return Promise.resolve();
      };
      const wish = { type: 'guion:pdf' };
      const strangers = [
        { sender, senderFrame: { url: 'https://example.com/' } },
        { sender, senderFrame: { url: 'app://guion/' } }, // a sub-frame of our own address
        { sender, senderFrame: null },
        { sender: {}, senderFrame: sender?.mainFrame },
      ];
      for (const stranger of strangers) ipcMain.emit('guion:save', stranger, wish);
      ipcMain.emit(
        'guion:save',
        { sender, senderFrame: sender?.mainFrame },
        { type: 'guion:svg', svg: 1 },
      );
      const before = [...asked];
      ipcMain.emit('guion:save', { sender, senderFrame: sender?.mainFrame }, wish);
      const { _invokeHandlers: handlers } = ipcMain as unknown as {
        _invokeHandlers?: Map<string, unknown>;
      };
      const channels = ipcMain
        .eventNames()
        .map(String)
        .filter((name) => name.startsWith('guion'));
      return { before, after: asked, channels, handlers: handlers?.size ?? 0 };
    },
  );
  expect(seen.before).toEqual([]);
  expect(seen.after, 'so that the line above means something').toEqual(['dialog']);
  expect(seen.channels.toSorted()).toEqual(['guion:desk', 'guion:save']);
  expect(seen.handlers).toBe(0);
});

test('18, 20: the page is a secure context of its own scheme and is given one port, no more', async ({
  guion,
}) => {
  const page = await guion.start();
  const about = await page.evaluate(() => ({
    secure: window.isSecureContext,
    protocol: location.protocol,
    given: Object.getOwnPropertyNames(window).filter((name) =>
      /^(electron|ipc|guion|node|require|process|module)/.test(name),
    ),
  }));
  expect(about).toEqual({ secure: true, protocol: 'app:', given: [] });
});

/** Without the part after #, which is the page's own affair. */
const placeOf = (page: Page): string => page.url().split('#')[0] ?? '';
