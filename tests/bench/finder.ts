import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { createRouterClient } from '@orpc/server';
import { type Api, knownAgent, prepare } from '../support/prepare.ts';
import { giveToOwner } from '../support/processes.ts';
import { toTheRequest, walk } from '../support/walk.ts';
import type { Bench } from './benchmark.ts';
import { opened } from './demoFolder.ts';
import { type Figure, figureAgainst } from './figure.ts';
import { openWindows } from './windows.ts';

const frameMs = 1000 / 60;
const followUps = 10_000;
const clients = 40;

/** Words that are about many things, about few, and about nothing. */
const words = ['cobro', 'atencion telefonica', 'ledesma', 'devolucion', 'enojado', 'zzz'];

/** From each letter typed into the finder to what it found, drawn. */
export async function finder({ quick }: Bench): Promise<Figure[]> {
  const windows = await openWindows();
  try {
    const dataDir = windows.dataDir('buscador');
    await prepare(dataDir, knownAgent);
    await promise(dataDir, quick ? 500 : followUps);
    giveToOwner(dataDir);
    const { page, kill } = await windows.guion(dataDir);
    await page.getByRole('main', { name: 'Inicio' }).waitFor();
    await page.keyboard.press('/');
    await page.locator('#search:focus').waitFor();
    await page.evaluate(listenToFinder);
    const times: number[] = [];
    for (const word of quick ? words.slice(0, 1) : words) {
      // oxlint-disable-next-line no-await-in-loop -- one word after the other
      times.push(...(await typed(page, word)));
    }
    await kill();
    const what = `de cada letra en el buscador a lo hallado, pintado, con ${followUps} seguimientos / un cuadro de 16,7 ms`;
    // The first letter of all makes the index.
    return [
      figureAgainst(
        { name: 'finder', what, unit: 'ms', target: 3, share: 0.95 },
        times.slice(1),
        frameMs,
      ),
    ];
  } finally {
    windows.remove();
  }
}

/** Some clients' interactions, with as many promises as wanted. */
async function promise(dataDir: string, count: number): Promise<void> {
  const core = opened(dataDir);
  const api: Api = createRouterClient(core.router);
  for (let client = 0; client < clients; client += 1) {
    // oxlint-disable no-await-in-loop -- one after the other
    const { id, seq } = await walk(api, toTheRequest, { client: `señora Ledesma ${client}` });
    const event = { type: 'abandoned' as const, reason: 'Otra' };
    await api.session.advance({ id, seq, eventId: randomUUID(), event });
    // oxlint-enable no-await-in-loop
  }
  core.work(({ db, followUps: store, now }) => {
    const at = now();
    db.transaction(() => {
      for (let one = 0; one < count; one += 1) {
        store.plan({
          id: randomUUID(),
          origin: 1 + (one % clients),
          due: at + (1 + one) * 3_600_000,
          reason: `llamar por el cobro ${one} y decir qué se resolvió`,
          channel: 'telefonico',
          createdAt: at,
        });
      }
    })();
  });
  core.close();
}

interface Listening {
  typedAt: number;
  asked: string | null;
  drawn: number | null;
}

/** Runs in the page: notes a letter, the call it makes, and the frame after the answer. */
function listenToFinder(): void {
  const here = globalThis as unknown as Listening;
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => Object.assign(here, { typedAt: timeStamp, asked: null, drawn: null }),
    { capture: true },
  );
  // oxlint-disable-next-line typescript/unbound-method -- it is given its port when it is called
  const send = MessagePort.prototype.postMessage;
  const heard = new WeakSet<MessagePort>();
  const idOf = (data: string) => (JSON.parse(data) as { i: string }).i;
  MessagePort.prototype.postMessage = function post(this: MessagePort, message: unknown) {
    if (typeof message === 'string' && message.includes('"/search/find"')) {
      here.asked = idOf(message);
      if (!heard.has(this)) {
        heard.add(this);
        this.addEventListener('message', ({ data }: MessageEvent<string>) => {
          if (here.asked === null || idOf(data) !== here.asked) return;
          // The frame is made after its callbacks: what comes next runs when it has been drawn.
          requestAnimationFrame(() =>
            setTimeout(() => (here.drawn = performance.now() - here.typedAt)),
          );
        });
      }
    }
    send.call(this, message);
  };
}

/** Types a word letter by letter, each when the one before has been answered, and empties the box. */
async function typed(page: Page, word: string): Promise<number[]> {
  const times: number[] = [];
  for (const letter of word) {
    // oxlint-disable no-await-in-loop -- one letter after the other
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    if (letter === ' ') continue;
    const drawn = await page.waitForFunction(
      () => (globalThis as unknown as Listening).drawn ?? false,
    );
    times.push(Number(await drawn.jsonValue()));
    // oxlint-enable no-await-in-loop
  }
  await page.locator('#search').fill('');
  return times;
}
