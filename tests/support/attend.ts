import { expect } from 'vitest';
import { noFilter, type Filter } from '../../shared/review/filter.ts';
import type { SessionEvent } from '../../shared/session/event.ts';
import {
  clientOf,
  countedId,
  firstRun,
  handClock,
  openTestCore,
  temporaryFolder,
  type Client,
} from './testCore.ts';

/** An interaction as a test wants it; what it does not say is of no matter to it. */
export interface Attended {
  client?: string;
  protocol?: 'atencion-telefonica' | 'atencion-presencial';
  practice?: boolean;
  before?: SessionEvent[];
  minutes?: number;
  end?: SessionEvent;
}

/** A core with a clock, and a hand that writes whole interactions. */
export async function attendingDesk(dataDir = temporaryFolder()) {
  const clock = handClock();
  const core = openTestCore({ dataDir, now: clock.now });
  const client = clientOf(core);
  await firstRun(client);
  const attend = async (given: Attended): Promise<string> => {
    const { protocol = 'atencion-telefonica', before = [], minutes = 1 } = given;
    const channel = protocol === 'atencion-presencial' ? 'presencial' : 'telefonico';
    let view = await client.session.start({
      eventId: countedId(),
      protocol,
      channel,
      client: given.client ?? '',
      practice: given.practice ?? false,
    });
    clock.pass(minutes * 60_000);
    const end = given.end ?? { type: 'finished', outcome: 'cliente_se_retiro', note: '' };
    for (const event of [...before, end]) {
      view = await client.session.advance({
        id: view.id,
        seq: view.seq,
        eventId: countedId(),
        event,
      });
    }
    return view.id;
  };
  return { clock, core, client, attend, dataDir };
}

export const asked = (filter: Partial<Filter>): Filter => ({ ...noFilter, ...filter });

/** The ids that a filter finds, and that it counts as many. */
export async function found(client: Client, filter: Partial<Filter>): Promise<string[]> {
  const { rows } = await client.review.list({ filter: asked(filter) });
  const { count } = await client.review.count({ filter: asked(filter) });
  expect(count).toBe(rows.length);
  return rows.map(({ id }) => id);
}
