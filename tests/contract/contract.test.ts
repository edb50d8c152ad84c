import { ORPCError, safe } from '@orpc/client';
import { describe, expect, onTestFinished, test } from 'vitest';
import { countedId, firstRun, handClock, idCounter, openTestCore } from '../support/testCore.ts';
import { transports, type ContractClient } from './transports.ts';

const ways = Object.keys(transports) as (keyof typeof transports)[];

async function enter(way: keyof typeof transports) {
  const clock = handClock();
  const core = openTestCore({ now: clock.now, newId: idCounter() });
  const transport = await transports[way](core);
  onTestFinished(() => transport.close());
  return transport.client;
}

const eventId = (last: number) => `99999999-0000-7000-8000-${String(last).padStart(12, '0')}`;

/** What no page of ours sends; the schema must refuse it. */
const hostile = JSON.parse(`{
  "event": { "id": "1; DROP TABLE event", "seq": "x", "event": { "type": "boom" } },
  "unknownKey": { "id": "${eventId(1)}", "role": "admin" }
}`);

/** A declared error as plain data; anything else is a bug and fails the test. */
function declared(error: unknown) {
  if (!(error instanceof ORPCError)) throw error;
  return error.defined ? { code: error.code, data: error.data as unknown } : { code: error.code };
}

/** One conversation with every kind of answer, as plain data. The same over every transport. */
async function conversation(client: ContractClient): Promise<unknown[]> {
  const answers: unknown[] = [];
  const ask = async (call: Promise<unknown>) => {
    answers.push(await call.catch((error: unknown) => declared(error)));
  };
  await ask(client.session.current());
  await ask(client.library.list());
  await ask(client.session.start({ eventId: eventId(1), protocol: 'x', channel: 'telefonico' }));
  await firstRun(client);
  await ask(client.people.list());
  await ask(client.settings.get());
  const begun = await client.session.start({
    eventId: eventId(2),
    protocol: 'atencion-telefonica',
    channel: 'telefonico',
    client: 'doña Eva 👩🏽‍🦳 <b>“ñ”</b>',
  });
  answers.push(begun);
  const { id } = begun;
  const next = { type: 'next' as const };
  await ask(client.session.advance({ id, seq: 1, eventId: eventId(3), event: next }));
  await ask(client.session.advance({ id, seq: 1, eventId: eventId(3), event: next })); // a retry
  await ask(client.session.advance({ id, seq: 1, eventId: eventId(4), event: next })); // STALE
  const invented = { type: 'decided' as const, option: 'x' };
  await ask(client.session.advance({ id, seq: 2, eventId: eventId(5), event: invented })); // REJECTED
  await ask(client.session.advance({ id: eventId(9), seq: 2, eventId: eventId(6), event: next })); // NOT_FOUND
  await ask(client.session.saveDraft({ id, field: 'notas', text: 'a medias' }));
  await ask(client.session.list());
  await ask(client.session.advance(hostile.event));
  await ask(client.people.choose(hostile.unknownKey));
  await ask(client.session.saveDraft({ id, field: 'notas', text: 'x'.repeat(20_001) }));
  await ask(client.review.open({ id }));
  const abandoned = { type: 'abandoned' as const, reason: 'prueba' };
  await ask(client.session.advance({ id, seq: 2, eventId: eventId(7), event: abandoned }));
  await ask(client.review.list({}));
  await ask(client.review.open({ id }));
  return answers.map((answer) => JSON.parse(JSON.stringify(answer ?? null)) as unknown);
}

describe.each(ways)('over %s', (way) => {
  test('answers and errors are those of a direct call', async () => {
    const expected = await conversation(await enter('direct'));
    const answers = await conversation(await enter(way));
    expect(answers).toEqual(expected);
    const codes = answers.flatMap((answer) =>
      answer !== null && typeof answer === 'object' && 'code' in answer ? [answer.code] : [],
    );
    expect(codes).toEqual([
      'NOT_FOUND',
      'STALE',
      'REJECTED',
      'NOT_FOUND',
      'BAD_REQUEST',
      'BAD_REQUEST',
      'BAD_REQUEST',
      'NOT_FOUND',
    ]);
  });

  test('many calls at once are each recorded once, in an order', async () => {
    const client = await enter(way);
    await firstRun(client);
    const { id } = await client.session.start({
      eventId: countedId(),
      protocol: 'atencion-telefonica',
      channel: 'telefonico',
    });
    const event = { type: 'noted' as const, text: 'una' };
    const calls = Array.from({ length: 20 }, () =>
      safe(client.session.advance({ id, seq: 1, eventId: countedId(), event })),
    );
    const results = await Promise.all(calls);
    expect(results.filter(([error]) => error === null)).toHaveLength(1);
    expect((await client.session.current())?.seq).toBe(2);
  });
});

test('a port that dies with a call in flight rejects it instead of leaving it to hang', async () => {
  const core = openTestCore();
  const transport = await transports.port(core);
  const call = safe(transport.client.library.list());
  await transport.close();
  const [error] = await call;
  expect(error).toBeInstanceOf(Error);
});
