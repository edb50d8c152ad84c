import type { Page } from '@playwright/test';
import { knownAgent, prepare } from '../support/prepare.ts';
import { toTheEnd, toTheRequest, walk } from '../support/walk.ts';
import type { Bench } from './benchmark.ts';
import { type Figure, figureOf } from './figure.ts';
import { type Measured, openWindows, type Windows } from './windows.ts';

/** From spawn to the home screen, with data; and to the first accepted key, with an interaction restored. */
export async function coldStart({ rounds }: Bench): Promise<Figure[]> {
  const windows = await openWindows();
  try {
    const home = windows.dataDir('home');
    await prepare(home, async (api) => {
      await knownAgent(api);
      const { id, seq } = await walk(api, [...toTheRequest, ...toTheEnd], { client: 'Ana' });
      const event = { type: 'abandoned' as const, reason: 'Otra' };
      await api.session.advance({ id, seq, eventId: crypto.randomUUID(), event });
    });
    const busy = windows.dataDir('busy');
    await prepare(busy, async (api) => {
      await knownAgent(api);
      await walk(api, toTheRequest);
    });
    const times = { bare: [] as number[], home: [] as number[], key: [] as number[] };
    for (let round = 0; round <= rounds; round += 1) {
      // oxlint-disable-next-line no-await-in-loop -- in turn is the point
      const [bare, first, key] = await oneRound(windows, home, busy);
      if (round === 0) continue;
      times.bare.push(bare);
      times.home.push(first);
      times.key.push(key);
    }
    return [
      figureOf(
        {
          name: 'cold-start',
          what: 'arranque hasta el inicio pintado / una ventana vacía',
          unit: 'ms',
          target: 1.35,
        },
        { subject: times.home, limit: times.bare },
      ),
      figureOf(
        {
          name: 'ready-for-key',
          what: 'arranque hasta la primera tecla aceptada, con una atención recuperada / la ventana vacía',
          unit: 'ms',
          target: 1.6,
        },
        { subject: times.key, limit: times.bare },
      ),
    ];
  } finally {
    windows.remove();
  }
}

async function oneRound(
  windows: Windows,
  home: string,
  busy: string,
): Promise<[number, number, number]> {
  const bare = await once(windows.bare(), painted);
  const first = await once(windows.guion(home), async (measured) => {
    await measured.page.getByRole('heading', { level: 1 }).waitFor();
    return painted(measured);
  });
  const key = await once(windows.guion(busy), firstKey);
  return [bare, first, key];
}

async function once(
  opening: Promise<Measured>,
  measure: (measured: Measured) => Promise<number>,
): Promise<number> {
  const measured = await opening;
  try {
    return await measure(measured);
  } finally {
    await measured.kill();
  }
}

/** When the largest thing on the page was painted, in ms from the start of the program. */
async function painted({ page, startedAt }: Measured): Promise<number> {
  const at = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1);
          if (last) resolve(performance.timeOrigin + last.startTime);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  return at - startedAt;
}

/** Far more than a start takes. */
const giveUpMs = 20_000;

/** Presses the key for help, which changes nothing, again and again until the page takes it. */
async function firstKey({ page, startedAt }: Measured): Promise<number> {
  await page.evaluate(listenForKey);
  const late = performance.now() + giveUpMs;
  while (performance.now() < late) {
    // oxlint-disable-next-line no-await-in-loop -- until it is taken
    await page.keyboard.press('?');
    // oxlint-disable-next-line no-await-in-loop -- until it is taken
    const at = await takenAt(page);
    if (at !== null) return at - startedAt;
  }
  throw new Error('the window takes no key');
}

interface Listening {
  takenAt?: number;
}

/** Runs in the page: the app says that it has taken a key by keeping it from the browser. */
function listenForKey(): void {
  window.addEventListener('keydown', (event) => {
    setTimeout(() => {
      if (event.defaultPrevented) {
        (globalThis as Listening).takenAt ??= performance.timeOrigin + event.timeStamp;
      }
    });
  });
}

function takenAt(page: Page): Promise<number | null> {
  return page.evaluate(() => (globalThis as Listening).takenAt ?? null);
}
