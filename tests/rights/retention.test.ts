import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { asSupervisor } from '../support/accounts.ts';
import { refusalOf } from '../support/refusal.ts';
import {
  clientOf,
  firstRun,
  handClock,
  openTestCore,
  temporaryFolder,
  type Client,
} from '../support/testCore.ts';
import { call } from './calls.ts';

const day = 86_400_000;
const forGood = { interactions: null, practices: null, audit: null };

async function desk() {
  const clock = handClock();
  const dataDir = temporaryFolder();
  const core = openTestCore({ dataDir, now: clock.now });
  const client = clientOf(core);
  await firstRun(client);
  return { clock, client, core, dataDir };
}

async function keptOf(client: Client): Promise<string[]> {
  // A call notices the new day; the work is done in turns of its own, between the calls.
  await client.account.touch();
  for (let turns = 0; turns < 20; turns += 1) {
    // oxlint-disable-next-line no-await-in-loop -- turns of the event loop
    await turn();
  }
  return (await client.review.list({})).rows.map(({ kept }) => kept);
}

test('what is older than it may be goes when it is set and then on every new day, the rest stays', async () => {
  const { clock, client } = await desk();
  await call(client, { client: 'la primera' });
  const blocked = await call(client, { client: 'una en litigio' });
  const practice = await call(client, { client: 'ensayo', practice: true });
  clock.pass(40 * day);
  await call(client, { client: 'la segunda' });
  await asSupervisor(client);
  await client.rights.block({ ids: [blocked], reason: 'juicio 3/2026' });
  expect(await client.rights.retention()).toEqual(forGood);

  const wanted = { ...forGood, interactions: 30 };
  expect(await client.rights.previewRetention(wanted)).toMatchObject([
    { kind: 'interactions', count: 1, more: false },
    { kind: 'practices', count: 0, oldest: null },
    { kind: 'audit', count: 0 },
  ]);
  expect(await keptOf(client)).toEqual(['whole', 'blocked', 'whole']);
  await client.rights.setRetention(wanted);
  expect(await keptOf(client)).toEqual(['whole', 'blocked', 'erased']);
  expect(await client.session.open({ id: practice })).toMatchObject({ id: practice });

  clock.pass(31 * day);
  expect(await keptOf(client)).toEqual(['erased', 'blocked', 'erased']);
  await asSupervisor(client);
  await client.rights.setRetention({ ...forGood, practices: 60 });
  await keptOf(client);
  expect((await refusalOf(client.session.open({ id: practice }))).code).toBe('NOT_FOUND');
});

test('it runs at the start too, also after days in which nobody worked', async () => {
  const { clock, client, core, dataDir } = await desk();
  for (let n = 0; n < 45; n += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one call after the other
    await call(client, { client: `cliente ${n}` });
  }
  await asSupervisor(client);
  await client.rights.setRetention({ ...forGood, interactions: 30 });
  core.close();
  clock.pass(90 * day);
  const again = clientOf(openTestCore({ dataDir, now: clock.now }));
  expect(new Set(await keptOf(again))).toEqual(new Set(['erased']));
});

test('a slip of the hand does not empty the log', async () => {
  const { client } = await desk();
  await asSupervisor(client);
  for (const interactions of [0, -1, 1, 29, 1.5]) {
    expect(
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      (await refusalOf(client.rights.setRetention({ ...forGood, interactions }))).code,
    ).toBe('BAD_REQUEST');
  }
});
