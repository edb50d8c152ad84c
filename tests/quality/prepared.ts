import { randomUUID } from 'node:crypto';
import type { SessionEvent } from '../../shared/session/event.ts';
import { asSupervisor } from '../support/accounts.ts';
import { walk, toTheEnd, toTheRequest } from '../support/walk.ts';
import {
  clientOf,
  firstRun,
  handClock,
  openTestCore,
  temporaryFolder,
} from '../support/testCore.ts';

/** The day on which the tests' clock starts, in days since 1970. */
export const today = Math.floor(Date.UTC(2026, 10, 22) / 86_400_000);
export const dayMs = 86_400_000;

/** A desk with an agent and a supervisor, at a browser's door, on a clock moved by hand. */
export async function qualityDesk() {
  const clock = handClock();
  const dataDir = temporaryFolder();
  const core = openTestCore({ dataDir, door: 'browser', now: clock.now, newId: randomUUID });
  const client = clientOf(core);
  await firstRun(client);
  await asSupervisor(client);
  return { clock, core, client, dataDir };
}
export type QualityDesk = Awaited<ReturnType<typeof qualityDesk>>;

const resolved: SessionEvent = { type: 'finished', outcome: 'resuelto', note: '' };

/** A call from the greeting to the end. @returns its id. */
export async function wholeCall(
  { client }: QualityDesk,
  more: SessionEvent[] = [],
): Promise<string> {
  const view = await walk(client, [...toTheRequest, ...more, ...toTheEnd, resolved]);
  return view.id;
}

/** One that the agent gave up. */
export async function givenUp(
  { client }: QualityDesk,
  before: SessionEvent[] = [],
): Promise<string> {
  const view = await walk(client, [...before, { type: 'abandoned', reason: 'colgó' }]);
  return view.id;
}
