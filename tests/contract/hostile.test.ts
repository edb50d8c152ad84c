import { ORPCError } from '@orpc/client';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { $ZodType, $ZodTypes } from 'zod/v4/core';
import { spoiltInputsOf } from '../fuzz/arbitrary.ts';
import { asSupervisor } from '../support/accounts.ts';
import { countedId, firstRun, openTestCore } from '../support/testCore.ts';
import { procedureOf, procedures } from './procedures.ts';
import { openRawDoor } from './rawDoor.ts';
import { direct, transports, type Transport } from './transports.ts';

/** Every procedure of the contract, called as nobody of ours calls it. tests/contract/roles.test.ts asks who may. */

const all = procedures();
const ways = Object.keys(transports) as (keyof typeof transports)[];
const trips = 8;
/** A password's hash takes its time on purpose. */
const hashing = /^account\.|^people\.(choose|setPin)$/;

async function enter(way: keyof typeof transports): Promise<Transport> {
  const core = openTestCore();
  const transport = await transports[way](core);
  onTestFinished(() => transport.close());
  return transport;
}

/** What a call ended with: the code of an answer, or the words of what no call may end with. */
async function ending(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'done';
  } catch (error) {
    if (!(error instanceof ORPCError)) return `threw ${String(error)}`;
    const told = JSON.stringify({ message: error.message, data: error.data as unknown });
    // Neither a line of our code nor one of SQL is any caller's business.
    if (/\.ts:\d|node_modules|SQLITE_| at \w+ \(/.test(told)) return `told ${told}`;
    return error.code;
  }
}

describe.each(ways)('over %s', (way) => {
  test('a malformed input is refused, never a fault of the core', async () => {
    const { client } = await enter(way);
    await firstRun(client);
    await asSupervisor(client);
    const seen = new Map<string, number>();
    const wrong: string[] = [];
    for (const { path, input } of all) {
      const inputs = fc.sample(
        spoiltInputsOf(input, () => ['atencion-telefonica']),
        {
          numRuns: hashing.test(path) ? 3 : trips,
          seed: 20_261_122,
        },
      );
      for (const value of inputs) {
        // Signing out, in and on is what other calls do here; what they may do is not the question.
        const how = await ending(procedureOf(client, path)(value));
        seen.set(how, (seen.get(how) ?? 0) + 1);
        const told = how === 'done' || /^[A-Z_]+$/.test(how);
        if (!told || how === 'INTERNAL_SERVER_ERROR') {
          wrong.push(`${path} ${JSON.stringify(value)}: ${how}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(seen.get('BAD_REQUEST')).toBeGreaterThan(all.length);
    expect(Object.prototype).not.toHaveProperty('pwned');
  });
});

describe.each(['port', 'http'] as const)('over %s', (way) => {
  test('more than any call needs is refused by every procedure', async () => {
    const { client } = await enter(way);
    const tooMuch = 'x'.repeat(1_000_001);
    const wrong: string[] = [];
    for (const { path } of all) {
      const how = await ending(procedureOf(client, path)({ tooMuch }));
      const refused = how === 'PAYLOAD_TOO_LARGE' || how === 'MALFORMED_ORPC_ERROR_RESPONSE';
      if (!refused) wrong.push(`${path}: ${how}`);
    }
    expect(wrong).toEqual([]);
    expect(await client.system.status()).toMatchObject({ firstRun: true });
  });

  test('a call that is played again changes nothing', async () => {
    const { client } = await enter(way);
    await firstRun(client);
    const start = {
      eventId: countedId(),
      protocol: 'atencion-telefonica',
      channel: 'telefonico' as const,
    };
    const begun = await client.session.start(start);
    expect(await client.session.start(start)).toEqual(begun);
    const { id, seq } = begun;
    const noted = { type: 'noted' as const, text: 'una vez' };
    const step = { id, seq, eventId: countedId(), event: noted };
    const after = await client.session.advance(step);
    expect(await client.session.advance(step)).toEqual(after);
    expect(await ending(client.session.advance({ ...step, eventId: countedId() }))).toBe('STALE');
    expect(await client.session.list()).toHaveLength(1);
  });
});

/** Who is not our own page, and what the door answers; 429 = a guesser who came too often. */
const strangers: readonly [string, Record<string, string>, readonly number[]][] = [
  ['no cookie', { cookie: '' }, [401, 429]],
  ['a cookie that was made up', { cookie: 'guion=adivinado' }, [401, 429]],
  ['another origin', { origin: 'http://evil.example' }, [403, 429]],
  ['a page without an origin', { origin: 'null' }, [403, 429]],
  ['another host name', { host: 'evil.example' }, [403, 429]],
  ['another site', { 'sec-fetch-site': 'cross-site' }, [403, 429]],
  ['no sign that a script of ours sends it', { 'x-csrf-token': '' }, [403]],
  ['what a form sends', { 'content-type': 'application/x-www-form-urlencoded' }, [415]],
];

test('over HTTP every procedure refuses every caller that is not our own page', async () => {
  const core = openTestCore();
  const { send } = await openRawDoor(core);
  const { client } = await direct(core);
  await firstRun(client);
  const before = core.work(({ db }) => db.prepare('SELECT total_changes()').pluck().get());
  const wrong: string[] = [];
  for (const { path } of all) {
    const target = { path: `/rpc/${path.replaceAll('.', '/')}`, body: '{"json":{}}' };
    for (const [who, headers, refusals] of strangers) {
      const status = await send(headers, target);
      if (!refusals.includes(status)) wrong.push(`${path}, ${who}: ${status}`);
    }
  }
  expect(wrong).toEqual([]);
  // Not even a refusal was written: no procedure was reached.
  expect(core.work(({ db }) => db.prepare('SELECT total_changes()').pluck().get())).toBe(before);
  const reached = await send({}, { path: '/rpc/account/list', body: '{}' });
  expect(reached).toBe(403);
  expect(core.work(({ db }) => db.prepare('SELECT total_changes()').pluck().get())).not.toBe(
    before,
  );
});

test('no input is without an end: every text, list and number has its limit', () => {
  const endless = all.flatMap(({ path, input }) => endlessIn(input, path));
  expect(endless).toEqual([]);
});

test('no procedure takes an object with keys that it does not know', () => {
  const open = all.flatMap(({ path, input }) => {
    const { def } = (input as $ZodTypes)._zod;
    const strict = def.type === 'object' && def.catchall?._zod.def.type === 'never';
    return def.type === 'void' || strict ? [] : [path];
  });
  expect(open).toEqual([]);
});

/** The parts of a schema that take a value of any size. */
function endlessIn(given: $ZodType, at: string): string[] {
  const { def } = (given as $ZodTypes)._zod;
  const checks = (def.checks ?? []).map(({ _zod }) => _zod.def.check);
  switch (def.type) {
    case 'string': {
      const fixed = 'format' in def && def.format !== undefined;
      const patterned = checks.includes('string_format');
      return fixed || patterned || checks.includes('max_length') ? [] : [at];
    }
    case 'number':
      // JSON knows neither NaN nor Infinity, and Zod's numbers refuse both.
      return [];
    case 'array':
      return [...(checks.includes('max_length') ? [] : [at]), ...endlessIn(def.element, `${at}[]`)];
    case 'record':
      return [...endlessIn(def.keyType, `${at} key`), ...endlessIn(def.valueType, `${at} value`)];
    case 'object':
      return Object.entries(def.shape).flatMap(([key, part]) => endlessIn(part, `${at}.${key}`));
    case 'union':
      return def.options.flatMap((part, no) => endlessIn(part, `${at}|${no}`));
    case 'optional':
    case 'default':
    case 'prefault':
    case 'nullable':
      return endlessIn(def.innerType, at);
    case 'pipe':
      return endlessIn(def.in, at);
    case 'void':
    case 'boolean':
    case 'literal':
    case 'enum':
      return [];
    default:
      return [`${at} (${def.type})`];
  }
}
