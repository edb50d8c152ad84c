import { expect, test } from 'vitest';
import { asRole, asSupervisor, carmen } from '../support/accounts.ts';
import { refusalOf } from '../support/refusal.ts';
import {
  clientOf,
  countedId,
  firstRun,
  marcela,
  openTestCore,
  type Client,
} from '../support/testCore.ts';

const julio = { id: '22222222-2222-4222-8222-222222222222', name: 'Julio Paz', position: '' };

async function abandoned(client: Client, name: string): Promise<string> {
  const { id, seq } = await client.session.start({
    eventId: countedId(),
    protocol: 'atencion-telefonica',
    channel: 'telefonico',
    client: name,
  });
  const event = { type: 'abandoned' as const, reason: 'prueba' };
  await client.session.advance({ id, seq, eventId: countedId(), event });
  return id;
}

test('an agent reads only their own interactions, a supervisor everybody’s', async () => {
  const client = clientOf(openTestCore());
  await firstRun(client);
  const hers = await abandoned(client, 'Eva');
  await client.people.save(julio);
  await client.people.choose({ id: julio.id });
  const his = await abandoned(client, 'Ada');
  const read = async () => (await client.review.list({})).rows.map(({ id }) => id);
  const notFound = { code: 'NOT_FOUND', data: { what: 'interaction' } };

  expect(await read()).toEqual([his]);
  expect(await refusalOf(client.review.open({ id: hers }))).toEqual(notFound);
  expect((await client.review.open({ id: his })).summary).toMatchObject({
    agent: julio.name,
    agentId: julio.id,
  });
  await asSupervisor(client);
  expect(await read()).toEqual([his, hers]);
  expect((await client.review.open({ id: hers })).summary.agentId).toBe(marcela.id);
  // That it was read is kept, and who read it; what the agent read of their own is nobody's business.
  const readings = (await client.account.audit({ readings: true })).rows;
  expect(readings).toMatchObject([
    { act: 'read', account: carmen.name, interaction: { id: hers } },
  ]);
  await asRole(client, 'author');
  expect(await read()).toEqual([his]);
  await asRole(client, 'supervisor');
  expect(await read()).toEqual([his, hers]);
  await client.account.lock();
  expect(await read()).toEqual([his]);
  expect(await refusalOf(client.review.open({ id: hers }))).toEqual(notFound);
});
