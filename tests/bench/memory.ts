import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { Hands } from '../support/hands.ts';
import { knownAgent, prepare } from '../support/prepare.ts';
import type { Bench } from './benchmark.ts';
import { type Figure, figureAgainst, figureOf } from './figure.ts';
import { memoryOf, processorOf, treeOf } from './processTree.ts';
import { openWindows, type Windows } from './windows.ts';

const restMs = 3000;

const held = { unit: 'B' as const, name: 'memory' };

/** Memory of all processes after 50 interactions and after 500, and what the program does when nobody does. */
export async function memory({ quick }: Bench): Promise<Figure[]> {
  const windows = await openWindows();
  const many = quick ? 60 : 500;
  try {
    const bare = await bareMemory(windows);
    const { early, late, idle } = await ours(windows, many, quick ? 5000 : 60_000);
    const first = 'memoria tras 50 atenciones / una ventana vacía';
    const growth = `tras ${many} atenciones / tras 50`;
    const rest =
      'procesador de todos los procesos con una atención abierta y sus relojes / 1 % de un núcleo';
    return [
      figureOf({ ...held, what: first, target: 1.35 }, { subject: [early], limit: [bare] }),
      figureOf(
        { ...held, name: 'memory-growth', what: growth, target: 1.05 },
        { subject: [late], limit: [early] },
      ),
      figureAgainst({ name: 'idle', what: rest, unit: '%', target: 1 }, [idle], 1),
    ];
  } finally {
    windows.remove();
  }
}

async function ours(windows: Windows, many: number, idleMs: number) {
  const dataDir = windows.dataDir('memory');
  await prepare(dataDir, knownAgent);
  const guion = await windows.guion(dataDir);
  const pids = () => treeOf(guion.pid);
  const hands = new Hands(guion.page);
  await attend(guion.page, hands, 50);
  const early = await settledMemory(pids);
  await attend(guion.page, hands, many - 50);
  const late = await settledMemory(pids);
  await hands.use(/Atención telefónica/);
  const idle = await idleShare(pids, idleMs);
  await guion.kill();
  return { early, late, idle };
}

async function bareMemory(windows: Windows): Promise<number> {
  const bare = await windows.bare();
  await pause(restMs);
  const bytes = memoryOf(treeOf(bare.pid));
  await bare.kill();
  return bytes;
}

async function settledMemory(pids: () => number[]): Promise<number> {
  await pause(restMs);
  return memoryOf(pids());
}

/** Short interactions by keyboard: a step or two, then the line breaks (8), and it is recorded. */
async function attend(page: Page, hands: Hands, count: number): Promise<void> {
  const at = (name: string) => page.getByRole('main', { name }).waitFor();
  for (let done = 0; done < count; done += 1) {
    // oxlint-disable no-await-in-loop -- one key after the other
    await hands.use(/Atención telefónica/);
    await at('Atención en curso');
    await hands.press('Enter', 'f');
    await at('Cierre de la atención');
    await hands.press('8', 'Control+Enter');
    await at('Atención registrada');
    await hands.press('Enter');
    await at('Inicio');
    // oxlint-enable no-await-in-loop
  }
}

/** Percent of one core. */
async function idleShare(pids: () => number[], forMs: number): Promise<number> {
  await pause(restMs);
  const before = processorOf(pids());
  await pause(forMs);
  return ((processorOf(pids()) - before) / forMs) * 100;
}
