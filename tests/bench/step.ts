import type { Page } from '@playwright/test';
import { Hands } from '../support/hands.ts';
import { knownAgent, prepare } from '../support/prepare.ts';
import type { Bench } from './benchmark.ts';
import { companyFolder } from './companyFolder.ts';
import { type Figure, figureAgainst, figureOf, type Held } from './figure.ts';
import { longestTaken, longId } from './longProtocol.ts';
import { timed } from './measure.ts';
import { rawStep } from './rawStep.ts';
import { listenToCalls, listenToScreen, type Watched, type Watching } from './stepInPage.ts';
import { openWindows, type Windows } from './windows.ts';

const steps = 100;
const frameMs = 1000 / 60;

const durable: Held = {
  name: 'step-durable',
  what: 'una llamada de la página hasta su respuesta, ya en disco / la misma escritura sola',
  unit: 'ms',
  target: 2.5,
};
const shown: Held = {
  name: 'key-to-paint',
  what: `tecla hasta el paso siguiente pintado, ${steps} pasos / un cuadro de 16,7 ms`,
  unit: 'ms',
  target: 2,
  share: 0.95,
};

/** From the key to the disk and back to the screen, in Electron, step by step through a long protocol. */
export async function step({ quick }: Bench): Promise<Figure[]> {
  const windows = await openWindows();
  try {
    const wanted = quick ? 10 : steps - 2;
    const normal = await walked(windows, 'normal', wanted, 1);
    const slow = await walked(windows, 'lento', quick ? 5 : 40, 4);
    const { calls, raw, paints } = normal;
    return [
      figureOf(durable, { subject: calls, limit: raw }),
      figureOf(
        { ...durable, name: 'step-durable-p95', target: 4, share: 0.95 },
        { subject: calls, limit: raw },
      ),
      figureAgainst(shown, paints, frameMs),
      figureAgainst(
        {
          ...shown,
          name: 'key-to-paint-p99',
          what: 'lo mismo, p99 / 50 ms',
          target: 1,
          share: 0.99,
        },
        paints,
        50,
      ),
      figureAgainst(
        {
          ...shown,
          name: 'key-to-paint-slow',
          what: 'lo mismo con el procesador cuatro veces más lento / 100 ms',
          target: 1,
        },
        slow.paints,
        100,
      ),
    ];
  } finally {
    windows.remove();
  }
}

interface Walked {
  calls: number[];
  raw: number[];
  paints: number[];
}

/** Walks a long protocol by key; between one step and the next the limit is measured. */
async function walked(
  windows: Windows,
  name: string,
  count: number,
  slower: number,
): Promise<Walked> {
  const dataDir = windows.dataDir(name);
  const protocolsFolder = companyFolder(windows.dataDir(`${name}-empresa`));
  await prepare(dataDir, async (api) => {
    await knownAgent(api);
    await api.settings.save({ company: 'Tiendas Suárez', protocolsFolder });
    await api.session.start({ eventId: crypto.randomUUID(), protocol: longId, channel: 'interno' });
  });
  const limit = rawStep(windows.dataDir(`${name}-limite`));
  const { page, kill } = await windows.guion(dataDir);
  try {
    await page.getByRole('main', { name: 'Atención en curso' }).waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.evaluate(listenToScreen);
    await page.evaluate(listenToCalls);
    const hands = new Hands(page);
    const times: Walked = { calls: [], raw: [], paints: [] };
    for (let at = 0; at <= count; at += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one step after the other
      const [call, paint, raw] = await oneStep(
        page,
        hands,
        limit.step,
        (at + 1) % longestTaken === 0 ? '1' : 'Enter',
      );
      if (at === 0) continue;
      times.calls.push(call);
      times.paints.push(paint);
      times.raw.push(raw);
    }
    return times;
  } finally {
    await kill();
    limit.close();
  }
}

async function oneStep(
  page: Page,
  hands: Hands,
  write: () => void,
  key: string,
): Promise<[number, number, number]> {
  await hands.press(key);
  const { call, paint } = await page.evaluate(
    () =>
      new Promise<Watched>((resolve) => {
        const look = () => {
          const { last } = globalThis as unknown as Watching;
          if (last?.call === undefined || last.paint === undefined) return setTimeout(look, 5);
          resolve({ call: last.call, paint: last.paint });
          return null;
        };
        look();
      }),
  );
  return [call, paint, await timed(write)];
}
