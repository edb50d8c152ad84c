import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Api } from '../support/prepare.ts';

/** An agent types on: a key, its answer, a breath. */
const breathMs = 15;

/**
 * Marks and unmarks a norm, over and over, while something else goes on.
 * @returns how long each key waited for its answer, in ms.
 */
export async function keysDuring(api: Api, work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  const press = await hand(api);
  const end = new AbortController();
  const working = work().finally(() => end.abort());
  while (!end.signal.aborted) {
    const start = performance.now();
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await press();
    times.push(performance.now() - start);
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await pause(breathMs);
  }
  await working;
  return times;
}

/** Begins an interaction; what is answered takes one durable step in it. */
export async function hand(api: Api): Promise<() => Promise<void>> {
  const protocol = 'atencion-telefonica';
  let view = await api.session.start({ eventId: randomUUID(), protocol, channel: 'telefonico' });
  let marked = false;
  return async () => {
    marked = !marked;
    const event = { type: 'normMarked' as const, norm: 0, marked };
    const { id, seq } = view;
    view = await api.session.advance({ id, seq, eventId: randomUUID(), event });
  };
}
