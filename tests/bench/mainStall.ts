import type { Profiler } from 'node:inspector';
import { setTimeout as pause } from 'node:timers/promises';
import type { ElectronApplication } from '@playwright/test';
import { knownAgent, prepare } from '../support/prepare.ts';
import { attend } from './attend.ts';
import type { Bench } from './benchmark.ts';
import { type Figure, figureAgainst } from './figure.ts';
import { openWindows } from './windows.ts';

const startMs = 3000;
const samplingUs = 200;

/** The longest that Electron's main process works without a pause once it has started, while somebody attends. */
export async function mainStall({ quick }: Bench): Promise<Figure[]> {
  const windows = await openWindows();
  try {
    const dataDir = windows.dataDir('principal');
    await prepare(dataDir, knownAgent);
    const app = await windows.inspected(dataDir);
    const page = await app.firstWindow();
    await page.getByRole('main', { name: 'Inicio' }).waitFor();
    await pause(startMs);
    await app.evaluate(startProfile, samplingUs);
    await attend(page, quick ? 1 : 20);
    const stretches = stretchesIn(await endProfile(app));
    await app.close();
    const where = stretches.at(-1)?.busiest ?? '';
    const what = `lo más que trabaja sin pausa el proceso principal tras el arranque (${where}) / 5 ms`;
    const held = { name: 'main-stall', what, unit: 'ms', target: 1, share: 1 } as const;
    const times = stretches.map(({ ms }) => ms);
    return [figureAgainst(held, times, 5)];
  } finally {
    windows.remove();
  }
}

interface Profiling {
  stopProfile?: () => Promise<Profiler.Profile>;
}

/** Runs in main. */
function startProfile(_electron: unknown, intervalUs: number): Promise<void> {
  const { Session } = process.getBuiltinModule('node:inspector/promises');
  const session = new Session();
  session.connect();
  (globalThis as Profiling).stopProfile = async () => {
    const { profile } = await session.post('Profiler.stop');
    session.disconnect();
    return profile;
  };
  return session
    .post('Profiler.enable')
    .then(() => session.post('Profiler.setSamplingInterval', { interval: intervalUs }))
    .then(() => session.post('Profiler.start'));
}

function endProfile(app: ElectronApplication): Promise<Profiler.Profile> {
  return app.evaluate(async () => {
    const { stopProfile } = globalThis as Profiling;
    if (!stopProfile) throw new Error('no profile was begun');
    return stopProfile();
  });
}

const inspector = '(inspector)';

/** In these it waits, or does what is not JavaScript's. */
const waiting = new Set(['(idle)', '(program)', '(root)']);

interface Stretch {
  ms: number;
  /** What ran in it, the function that ran longest. */
  busiest: string;
}

/** Stretches of samples in a row in which JavaScript ran, the longest last. */
function stretchesIn({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Stretch[] {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const stretches: Map<string, number>[] = [new Map()];
  samples.forEach((node, index) => {
    const name = names.get(node) ?? '';
    const last = stretches.at(-1);
    if (waiting.has(name)) {
      if (last?.size !== 0) stretches.push(new Map());
    } else last?.set(name, (last.get(name) ?? 0) + (timeDeltas[index] ?? 0) / 1000);
  });
  // Beginning and ending the profile is the inspector's own work.
  const ours = stretches.filter((times) => !times.has(inspector));
  return ours.map(stretchOf).toSorted((a, b) => a.ms - b.ms);
}

function nameOf({ functionName, url }: Profiler.ProfileNode['callFrame']): string {
  return url.startsWith('node:inspector') ? inspector : functionName;
}

function stretchOf(times: ReadonlyMap<string, number>): Stretch {
  const [busiest] = [...times].toSorted(([, a], [, b]) => b - a);
  return { ms: [...times.values()].reduce((sum, ms) => sum + ms, 0), busiest: busiest?.[0] ?? '' };
}
