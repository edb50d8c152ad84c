import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { SimpleCsrfProtectionLinkPlugin } from '@orpc/client/plugins';
import { expect, onTestFinished, test } from 'vitest';
import { faultOf, type Fault } from '../../renderer/api/fault.ts';
import { openDoor } from '../../electron/entry/http/server.ts';
import { asSupervisor } from '../support/accounts.ts';
import { clientOf, firstRun, handClock, openTestCore } from '../support/testCore.ts';
import { transports, type ContractClient } from './transports.ts';

/** What the page makes of a refusal, whichever way it comes. */
async function faultIn(call: Promise<unknown>): Promise<Fault | null> {
  return call.then(() => null, faultOf);
}

const ways = ['port', 'http'] as const;

test.each(ways)(
  'over %s, that another role is needed is not taken for a closed door',
  async (way) => {
    const clock = handClock();
    const core = openTestCore({ now: clock.now });
    const { client, close } = await transports[way](core);
    onTestFinished(close);
    await firstRun(client);
    await asSupervisor(client);
    await client.account.signOut();
    const administrators = { roles: ['administrator'] };
    expect(await faultIn(client.account.list())).toEqual({
      kind: 'forbidden',
      forbidden: { ...administrators, why: 'role' },
    });
    await asSupervisor(client);
    clock.pass(6 * 60_000);
    const retention = { interactions: null, practices: null, audit: null };
    expect(await faultIn(client.rights.setRetention(retention))).toMatchObject({
      kind: 'forbidden',
      forbidden: { why: 'unconfirmed' },
    });
    await client.account.lock();
    expect(await faultIn(client.account.list())).toMatchObject({
      kind: 'forbidden',
      forbidden: { why: 'locked' },
    });
    expect(await faultIn(clientOf(core).review.list({}))).toBeNull();
  },
);

test.each([
  ['without its pass', { cookie: '' }],
  ['with the pass of another run', { cookie: 'guion=otro' }],
])('a browser %s stands at a closed door', async (_what, wrong) => {
  const opened = await openDoor(openTestCore().router, 0, '/nowhere');
  if (!opened.ok) throw new Error(opened.code);
  onTestFinished(() => opened.door.close());
  const plugins = [new SimpleCsrfProtectionLinkPlugin()];
  const url = `${new URL(opened.door.url).origin}/rpc`;
  const client: ContractClient = createORPCClient(new RPCLink({ url, headers: wrong, plugins }));
  expect(await faultIn(client.system.status())).toEqual({ kind: 'door' });
});
