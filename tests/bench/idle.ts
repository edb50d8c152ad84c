import { setTimeout as pause } from 'node:timers/promises';
import { Hands } from '../support/hands.ts';
import { knownAgent, prepare } from '../support/prepare.ts';
import type { Bench } from './benchmark.ts';
import { type Figure, figureAgainst } from './figure.ts';
import { processorOf, treeOf } from './processTree.ts';
import { openWindows } from './windows.ts';

const restMs = 3000;

/** What all processes use when nobody does anything, with an interaction open and its timers ticking. */
export async function idle({ quick }: Bench): Promise<Figure[]> {
  const windows = await openWindows();
  try {
    const dataDir = windows.dataDir('quieto');
    await prepare(dataDir, knownAgent);
    const { page, pid, kill } = await windows.guion(dataDir);
    await new Hands(page).use(/Atención telefónica/);
    await page.getByRole('main', { name: 'Atención en curso' }).waitFor();
    await pause(restMs);
    const shares: number[] = [];
    for (let minute = 0; minute < (quick ? 1 : 3); minute += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      shares.push(await shareOfCore(pid, quick ? 5000 : 60_000));
    }
    await kill();
    const what =
      'procesador de todos los procesos durante un minuto, con una atención abierta y sus relojes / 1 % de un núcleo';
    return [figureAgainst({ name: 'idle', what, unit: '%', target: 1 }, shares, 1)];
  } finally {
    windows.remove();
  }
}

/** Percent of one core. */
async function shareOfCore(pid: number, forMs: number): Promise<number> {
  const before = processorOf(treeOf(pid));
  await pause(forMs);
  return ((processorOf(treeOf(pid)) - before) / forMs) * 100;
}
