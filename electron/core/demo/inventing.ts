import { parentPort, workerData } from 'node:worker_threads';
import { dayInventor } from './days.ts';
import type { Day, Stage } from './stage.ts';

/** A thread that invents: told of its days one by one, it answers each asking with one more batch. */
const invent = dayInventor(workerData as Stage);
const days: Day[] = [];
let under: ReturnType<typeof invent> | null = null;

parentPort?.on('message', (told: Day | 'more') => {
  if (told !== 'more') return void days.push(told);
  for (;;) {
    const batch = under?.next();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    if (batch && !batch.done) return parentPort?.postMessage(batch.value);
    const day = days.shift();
    if (!day) return;
    under = invent(day);
  }
});
