import { ORPCError } from '@orpc/client';
import { isContractProcedure } from '@orpc/contract';
import { describe, expect, onTestFinished, test } from 'vitest';
import { contract } from '../../shared/contract/contract.ts';
import { asRole, asSupervisor } from '../support/accounts.ts';
import { refusalOf } from '../support/refusal.ts';
import { firstRun, handClock, marcela, openTestCore } from '../support/testCore.ts';
import { callers, rolesOf, type Caller } from './roles.ts';
import { transports, type ContractClient } from './transports.ts';

const ways = Object.keys(transports) as (keyof typeof transports)[];

/** Every procedure of the contract, by its path. */
function pathsIn(part: object, prefix: readonly string[] = []): string[] {
  return Object.entries(part).flatMap(([name, value]: [string, object]) => {
    const path = [...prefix, name];
    return isContractProcedure(value) ? [path.join('.')] : pathsIn(value, path);
  });
}
const paths = pathsIn(contract);

/** What no schema takes: whoever may call is told so, and nothing is ever done. */
async function knock(client: ContractClient, path: string): Promise<string> {
  const call = path
    .split('.')
    .reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], client);
  const answer = await (call as (input: unknown) => Promise<unknown>)({ llave: 'falsa' }).then(
    () => 'done',
    (error: unknown) => error,
  );
  if (!(answer instanceof ORPCError)) return `not refused: ${String(answer)}`;
  return answer.defined || answer.code === 'BAD_REQUEST' ? answer.code : `odd ${answer.code}`;
}

async function become(client: ContractClient, caller: Caller): Promise<void> {
  if (caller === 'none') return;
  if (caller === 'agent') await client.people.choose({ id: marcela.id });
  else await asRole(client, caller);
}

test('the table names every procedure of the contract and no other', () => {
  expect(Object.keys(rolesOf).toSorted()).toEqual(paths.toSorted());
});

describe.each(ways)('over %s', (way) => {
  test('each procedure answers exactly the roles of the table', async () => {
    const transport = await transports[way](openTestCore());
    onTestFinished(() => transport.close());
    const { client } = transport;
    await client.people.save(marcela); // known, and not at the desk yet
    await asSupervisor(client);
    await client.account.signOut();
    const wrong: string[] = [];
    for (const caller of callers) {
      await become(client, caller);
      for (const path of paths) {
        const expected = rolesOf[path]?.includes(caller) ? 'BAD_REQUEST' : 'FORBIDDEN';
        const code = await knock(client, path);
        if (code !== expected) wrong.push(`${caller} ${path}: ${code}, not ${expected}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('a refusal says which roles may, and why', async () => {
    const clock = handClock();
    const transport = await transports[way](openTestCore({ now: clock.now }));
    onTestFinished(() => transport.close());
    const { client } = transport;
    await firstRun(client);
    await asSupervisor(client);
    const change = {
      user: 'otra',
      name: 'Otra',
      roles: ['author' as const],
      password: 'lluvia sobre tejas',
    };
    clock.pass(6 * 60_000);
    const roles = ['administrator'];
    expect(await refusalOf(client.account.add(change))).toEqual({
      code: 'FORBIDDEN',
      data: { roles, why: 'unconfirmed' },
    });
    expect(await client.account.list()).toHaveLength(1);
    clock.pass(10 * 60_000);
    expect(await refusalOf(client.account.list())).toEqual({
      code: 'FORBIDDEN',
      data: { roles, why: 'locked' },
    });
    await client.account.signOut();
    expect(await refusalOf(client.account.list())).toEqual({
      code: 'FORBIDDEN',
      data: { roles, why: 'role' },
    });
  });
});

test('before there is an account, whoever sits at the desk sets it up', async () => {
  const { client } = await transports.direct(openTestCore());
  const open: string[] = [];
  for (const path of paths) {
    if ((await knock(client, path)) === 'BAD_REQUEST') open.push(path);
  }
  const forAll = paths.filter((path) => rolesOf[path]?.length === callers.length);
  expect(open.filter((path) => !forAll.includes(path)).toSorted()).toEqual([
    'backup.cancel',
    'backup.restore',
    'people.save',
    'settings.save',
  ]);
  expect(forAll.filter((path) => !open.includes(path))).toEqual([]);
});
