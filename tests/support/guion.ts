import { expect, type Page, test as base, type Browser } from '@playwright/test';
import { checkout } from '../../scripts/checkout.ts';
import { electronRuntime } from '../../scripts/runtime/runtime.ts';
import { type Stage, stageForUser } from '../../scripts/unprivileged.ts';
import { BrowserDoor, launchChromium } from './browser.ts';
import { DesktopDoor } from './desktop.ts';
import type { Door, DoorName } from './door.ts';
import { prepare, type Preparation } from './prepare.ts';
import { watch } from './watch.ts';

export { expect };

export interface DoorOption {
  door: DoorName;
}

/** The app as a spec has it. `page` changes whenever the app is started again or hurt. */
export interface Guion {
  door: Door;
  page: Page;
  dataDir: string;
  /** Puts data in place before the app is started. */
  prepare(preparation: Preparation): Promise<void>;
  start(): Promise<Page>;
  /** Closes the app and opens it again. */
  restart(): Promise<Page>;
  /** SIGKILL to everything, then a new start. */
  killApp(): Promise<Page>;
  killCore(): Promise<Page>;
  killRenderer(): Promise<Page>;
  /** Lets pass what would otherwise fail the test: see `watch`. */
  tolerate(pattern: RegExp): void;
}

interface WorkerFixtures {
  chromium: Browser | null;
  stage: Stage | null;
}

/** Specs take `guion` and get the app through the door of their project, on a data folder of their own. */
export const test = base.extend<{ guion: Guion; openedDoor: Door }, WorkerFixtures & DoorOption>({
  door: ['web', { scope: 'worker', option: true }],
  chromium: [
    async ({ door }, use) => {
      const browser = door === 'web' ? await launchChromium() : null;
      await use(browser);
      await browser?.close();
    },
    { scope: 'worker' },
  ],
  stage: [
    async ({ door }, use) => {
      const stage = door === 'desktop' ? await stageApp() : null;
      await use(stage);
      stage?.remove();
    },
    { scope: 'worker' },
  ],
  openedDoor: async ({ chromium, stage }, use, { testId }) => {
    const opened = stage ? new DesktopDoor(stage, testId) : new BrowserDoor(chromium as Browser);
    await use(opened);
    await opened.remove();
  },
  guion: async ({ openedDoor }, use) => {
    const watched = watch();
    await use(guionThrough(openedDoor, watched));
    expect(watched.troubles()).toEqual([]);
  },
});

/** The window's own door, in specs that only the desktop project runs. */
export function asDesktop(door: Door): DesktopDoor {
  if (!(door instanceof DesktopDoor)) throw new Error('only the desktop project runs this');
  return door;
}

function guionThrough(door: Door, watched: ReturnType<typeof watch>): Guion {
  let page: Page | null = null;
  const take = (fresh: Page): Page => {
    if (fresh !== page) watched.page(fresh);
    return (page = fresh);
  };
  const guion: Guion = {
    door,
    dataDir: door.newDataDir(),
    get page() {
      if (!page) throw new Error('start the app first');
      return page;
    },
    prepare: (preparation) => prepare(guion.dataDir, preparation),
    start: async () => take(await door.start(guion.dataDir)),
    async restart() {
      await door.stop();
      return guion.start();
    },
    async killApp() {
      await door.killApp();
      return guion.start();
    },
    killCore: async () => take(await door.killCore()),
    killRenderer: async () => take(await door.killRenderer()),
    tolerate: (pattern) => watched.tolerate(pattern),
  };
  return guion;
}

async function stageApp(): Promise<Stage> {
  const runtime = await electronRuntime();
  if (!runtime.ok) throw new Error(`no Electron: ${runtime.reason}`);
  return stageForUser({ checkout, executable: runtime.executable });
}
