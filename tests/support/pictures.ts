import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, type Browser, type Page } from '@playwright/test';
import { createRouterClient } from '@orpc/server';
import { openCore, type Core } from '../../electron/core/core.ts';
import { problemText } from '../../electron/core/problem.ts';
import { openDoor } from '../../electron/entry/http/server.ts';
import { checkout } from '../../scripts/checkout.ts';
import type { Api } from './api.ts';
import { protocolsDir } from './library.ts';

const folder = path.join(checkout, 'docs', 'img');
export const themes = { claro: 'light', oscuro: 'dark' } as const;
/** Ten in the morning of a Monday in Mexico City. */
const timezoneId = 'America/Mexico_City';
const morning = Date.UTC(2026, 10, 23, 16, 0, 0);

/** A core that pictures are taken of. */
export interface Stage {
  api: Api;
  /** An address that lets one more page in. */
  enter(): Promise<{ url: string; close(): Promise<void> }>;
  now: number;
  remove(): Promise<void>;
}

/** A core whose clock goes on a little at each look, until everything is prepared; then it stands still. */
export async function stageOf(prepare: (api: Api, core: Core) => Promise<unknown>): Promise<Stage> {
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
  const api: Api = createRouterClient(opened.core.router);
  await prepare(api, opened.core);
  tick = 0;
  return {
    api,
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

interface Picture {
  name: string;
  theme: keyof typeof themes;
  size: { width: number; height: number };
  show(page: Page): Promise<void>;
}

/** Takes one picture into docs/img. Nothing moves by itself: the page is asked for reduced motion. */
export async function take(browser: Browser, stage: Stage, picture: Picture): Promise<void> {
  // As after a start: nobody has signed in yet.
  if ((await stage.api.account.status()).account) await stage.api.account.signOut();
  const door = await stage.enter();
  const context = await browser.newContext({
    viewport: picture.size,
    colorScheme: themes[picture.theme],
    reducedMotion: 'reduce',
    locale: 'es-MX',
    timezoneId,
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(stage.now);
  await page.goto(door.url);
  await picture.show(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const file = path.join(folder, `${picture.name}.${picture.theme}.png`);
  await page.screenshot({ path: file, caret: 'hide' });
  expect(page.url()).not.toContain('token');
  await context.close();
  await door.close();
}
