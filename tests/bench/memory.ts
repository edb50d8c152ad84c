import { cpSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { knownAgent, prepare } from '../support/prepare.ts';
import { giveToOwner } from '../support/processes.ts';
import { attend } from './attend.ts';
import type { Bench } from './benchmark.ts';
import { type Figure, figureOf } from './figure.ts';
import { memoryOf, treeOf } from './processTree.ts';
import { type Measured, openWindows, type Windows } from './windows.ts';

/** Nobody does anything for so long before memory is read. */
const restMs = 3000;

/** After growing, memory is read so often, a rest apart. */
const readings = 5;

type Counts = readonly [some: number, many: number];

/** Chromium's profile, which is as new as the bare window's, and the door of a Guion that runs. */
const isOfARun = /\/(window|guion\.sock)$/;

const held = { unit: 'B', name: 'memory' } as const;

/** Memory of all processes after some interactions beside the bare window's, and what many more add. */
export async function memory({ quick, rounds }: Bench): Promise<Figure[]> {
  const [some, many]: Counts = quick ? [3, 6] : [50, 500];
  const windows = await openWindows();
  try {
    const samples = { subject: [] as number[], limit: [] as number[] };
    const usual = await usedBefore(windows);
    for (let round = 0; round <= (quick ? 1 : rounds); round += 1) {
      // oxlint-disable no-await-in-loop -- in turn is the point
      const limit = await rested(await windows.bare());
      const guion = await begun(windows, usual, `ronda-${round}`);
      await attend(guion.page, some);
      const subject = await rested(guion);
      // oxlint-enable no-await-in-loop
      if (round === 0) continue;
      samples.limit.push(limit);
      samples.subject.push(subject);
    }
    const what = `memoria de todos los procesos (PSS) tras ${some} atenciones / una ventana vacía`;
    return [
      figureOf({ ...held, what, target: 1.35 }, samples),
      await growth(windows, usual, [some, many]),
    ];
  } finally {
    windows.remove();
  }
}

async function growth(windows: Windows, usual: string, [some, many]: Counts): Promise<Figure> {
  const guion = await begun(windows, usual, 'crece');
  try {
    await attend(guion.page, some);
    const limit = await readOften(guion);
    await attend(guion.page, many - some);
    const subject = await readOften(guion);
    const what = `memoria tras ${many} atenciones / tras ${some}`;
    return figureOf({ ...held, name: 'memory-growth', what, target: 1.05 }, { subject, limit });
  } finally {
    await guion.kill();
  }
}

/** A folder as on any day but the first, on which every protocol is read and checked anew. */
async function usedBefore(windows: Windows): Promise<string> {
  const dataDir = windows.dataDir('ayer');
  await prepare(dataDir, knownAgent);
  const { page, kill } = await windows.guion(dataDir);
  await page.getByRole('main', { name: 'Inicio' }).waitFor();
  await kill();
  return dataDir;
}

async function begun(windows: Windows, usual: string, name: string): Promise<Measured> {
  const dataDir = windows.dataDir(name);
  cpSync(usual, dataDir, { recursive: true, filter: (each) => !isOfARun.test(each) });
  giveToOwner(dataDir);
  return windows.guion(dataDir);
}

async function rested(measured: Measured): Promise<number> {
  await pause(restMs);
  const bytes = memoryOf(treeOf(measured.pid));
  await measured.kill();
  return bytes;
}

async function readOften({ pid }: Measured): Promise<number[]> {
  const read: number[] = [];
  for (let reading = 0; reading < readings; reading += 1) {
    // oxlint-disable-next-line no-await-in-loop -- a rest apart
    await pause(restMs);
    read.push(memoryOf(treeOf(pid)));
  }
  return read;
}
