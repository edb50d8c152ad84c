import type { Benchmark } from './benchmark.ts';

/** Some rows of the table that one arrangement measures together. */
export interface Arrangement {
  /** The rows' names; a figure of a row is named after it, with what sets it apart: `list-1m-far`. */
  rows: readonly string[];
  /** Whether it opens windows, for which an Electron is needed. */
  windows: boolean;
  /** Loaded only when it is run: what one of them needs must not keep the others from running. */
  load: () => Promise<Benchmark>;
}

/** Everything that can be measured, the quick ones first: of a run that is broken off most is there. */
export const arrangements: readonly Arrangement[] = [
  one('transition', async () => (await import('./transition.ts')).transition),
  one('protocols', async () => (await import('./protocols.ts')).protocols),
  one('page-size', async () => (await import('./pageSize.ts')).pageSize),
  one('step-durable-fsync', async () => (await import('./syncs.ts')).syncs),
  inWindow(['step-durable', 'key-to-paint'], async () => (await import('./step.ts')).step),
  inWindow(['cold-start', 'ready-for-key'], async () => (await import('./coldStart.ts')).coldStart),
  inWindow(['main-stall'], async () => (await import('./mainStall.ts')).mainStall),
  inWindow(['finder'], async () => (await import('./finder.ts')).finder),
  inWindow(['idle'], async () => (await import('./idle.ts')).idle),
  one('bytes', async () => (await import('./bytes.ts')).bytes),
  one('verify', async () => (await import('./verify.ts')).verify),
  one('list-1m', async () => (await import('./list.ts')).list),
  inWindow(['list-1m-page'], async () => (await import('./listInPage.ts')).listInPage),
  one('search-1m', async () => (await import('./search.ts')).search),
  one('dashboard-1m', async () => (await import('./dashboard.ts')).dashboard),
  one('slope', async () => (await import('./slope.ts')).slope),
  one('export-1m', async () => (await import('./exported.ts')).exported),
  inWindow(['memory'], async () => (await import('./memory.ts')).memory),
  one('backup-1m', async () => (await import('./backup.ts')).backup),
];

function one(row: string, load: Arrangement['load']): Arrangement {
  return { rows: [row], windows: false, load };
}

function inWindow(rows: readonly string[], load: Arrangement['load']): Arrangement {
  return { rows, windows: true, load };
}

/** Whether a row or a figure is meant by a name: it is the thing itself, or a part of it. */
export const isOf = (name: string, wanted: string): boolean =>
  name === wanted || name.startsWith(`${wanted}-`);

/** What has to be measured for a name: `step-durable` is measured twice, over its time and over its syncs. */
export function meantBy(only: string | undefined): readonly Arrangement[] {
  if (only === undefined) return arrangements;
  return arrangements.filter(({ rows }) => rows.some((row) => isOf(row, only) || isOf(only, row)));
}
