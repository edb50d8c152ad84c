import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { dayInventor } from './days.ts';
import type { Batch, Day, Stage } from './stage.ts';

/** Below this, more threads cost more than they bring. */
const worthIt = 5000;
/** One thread writes and seals, which is a third of the work. */
const mostThreads = 3;
/** Batches that a thread may be ahead: about two busy days of a year of a million. */
const ahead = 16;

/** How many threads invent so many interactions; 0 = none but the one that writes them. */
export function threadsFor(count: number): number {
  return count < worthIt ? 0 : Math.min(mostThreads, availableParallelism());
}

/**
 * The batches of all days, in order, whoever invents them.
 * @param threads days go round among them; with none of them, they are invented as they are asked for.
 */
export async function* batches(
  stage: Stage,
  days: readonly Day[],
  threads: number,
): AsyncGenerator<Batch> {
  if (threads === 0) {
    const invent = dayInventor(stage);
    for (const day of days) yield* invent(day);
    return;
  }
  const crew = Array.from({ length: threads }, (_, index) =>
    hand(
      stage,
      days.filter((_day, no) => no % threads === index),
    ),
  );
  try {
    for (const index of days.keys()) {
      for (let isLast = false; !isLast;) {
        const batch = await crew[index % threads]?.next();
        if (!batch) throw new Error('a day that nobody invents');
        yield batch;
        ({ isLast } = batch);
      }
    }
  } finally {
    await Promise.all(crew.map(({ dismiss }) => dismiss()));
  }
}

const tell = (thread: Worker, told: Day | 'more'): void =>
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  thread.postMessage(told);

/** A thread that invents some days, as far ahead of whoever writes them as it may be. */
function hand(stage: Stage, days: readonly Day[]) {
  const thread = new Worker(new URL('inventing.ts', import.meta.url), { workerData: stage });
  const ready: Batch[] = [];
  let waiting: PromiseWithResolvers<Batch> | null = null;
  let failed: Error | null = null;
  thread.on('message', (batch: Batch) => {
    if (waiting) waiting.resolve(batch);
    else ready.push(batch);
    waiting = null;
  });
  thread.on('error', (error: Error) => {
    failed = error;
    waiting?.reject(error);
  });
  for (const day of days) tell(thread, day);
  for (let asked = 0; asked < ahead; asked += 1) tell(thread, 'more');
  return {
    async next(): Promise<Batch> {
      if (failed) throw failed;
      tell(thread, 'more');
      const batch = ready.shift();
      if (batch) return batch;
      waiting = Promise.withResolvers<Batch>();
      return waiting.promise;
    },
    dismiss: () => thread.terminate(),
  };
}
