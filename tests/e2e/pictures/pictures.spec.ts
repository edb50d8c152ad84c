import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import { createRouterClient } from '@orpc/server';
import { openCore } from '../../../electron/core/core.ts';
import { problemText } from '../../../electron/core/problem.ts';
import { openDoor } from '../../../electron/entry/http/server.ts';
import { checkout } from '../../../scripts/checkout.ts';
import { expect, test } from '../../support/guion.ts';
import { Hands } from '../../support/hands.ts';
import { protocolsDir } from '../../support/library.ts';
import { screens, type Screen } from '../../support/screens.ts';

/**
 * Not a check: `npm run screenshots` takes the pictures of docs/img with it, from the real core and the real
 * page. Clock and ids are made, so that the same program gives the same pictures.
 */

const folder = path.join(checkout, 'docs', 'img');
const themes = { claro: 'light', oscuro: 'dark' } as const;
/** Ten in the morning of a Monday in Mexico City. */
const timezoneId = 'America/Mexico_City';
const morning = Date.UTC(2026, 10, 23, 16, 0, 0);

for (const screen of screens) {
  for (const [theme, colorScheme] of Object.entries(themes)) {
    test(`${screen.name}, ${theme}`, async ({ chromium }) => {
      // One core each: to show a screen may take the interaction further.
      const running = await start(screen);
      try {
        await take(chromium as Browser, running, screen, { theme, colorScheme });
      } finally {
        await running.remove();
      }
    });
  }
}

interface Running {
  /** An address that lets one more page in. */
  enter(): Promise<{ url: string; close(): Promise<void> }>;
  now: number;
  remove(): Promise<void>;
}

/** A core whose clock goes on a little at each look, until everything is prepared; then it stands still. */
async function start(screen: Screen): Promise<Running> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'guion-pictures-'));
  // A path of this machine does not belong into a picture: the folder is named from within its parent.
  process.chdir(home);
  let time = morning;
  let tick = 1_100;
  let ids = 0;
  const opened = openCore({
    dataDir: 'datos',
    protocolsDir,
    door: 'browser',
    version: '1.0.0',
    now: () => (time += tick),
    steady: () => time,
    newId: () => `00000000-0000-7000-8000-${String((ids += 1)).padStart(12, '0')}`,
    localTime: () => '10:00',
  });
  if (!opened.ok) throw new Error(problemText(opened.problem));
  await screen.prepare(createRouterClient(opened.core.router));
  tick = 0;
  return {
    now: time,
    async enter() {
      const door = await openDoor(opened.core.router, 0, path.join(checkout, 'out', 'renderer'));
      if (!door.ok) throw new Error(door.code);
      return door.door;
    },
    async remove() {
      opened.core.close();
      process.chdir(checkout);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function take(
  browser: Browser,
  running: Running,
  screen: Screen,
  look: { theme: string; colorScheme: 'light' | 'dark' },
): Promise<void> {
  const door = await running.enter();
  const context = await browser.newContext({
    viewport: { width: 400, height: 900 },
    colorScheme: look.colorScheme,
    reducedMotion: 'reduce',
    locale: 'es-MX',
    timezoneId,
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(running.now);
  await page.goto(door.url);
  await screen.show(page, new Hands(page));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const file = path.join(folder, `${screen.name}.${look.theme}.png`);
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  expect(page.url()).not.toContain('token');
  await context.close();
  await door.close();
}
