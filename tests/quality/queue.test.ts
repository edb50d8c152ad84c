import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { marginOf } from '../../shared/figures/rate.ts';
import type { SessionEvent } from '../../shared/session/event.ts';
import { refusalOf } from '../support/refusal.ts';
import { givenUp, qualityDesk, today, wholeCall } from './prepared.ts';

const norms = (count: number): SessionEvent[] =>
  Array.from({ length: count }, (_, norm) => ({ type: 'normMarked', norm, marked: true }));

test('risk first: each row says why it is there, and the weightiest stands first', async () => {
  const desk = await qualityDesk();
  const plain = await givenUp(desk, norms(2));
  const warned = await givenUp(desk, [
    { type: 'escalated', immediate: false },
    { type: 'next' },
    { type: 'next' },
  ]);
  const back: SessionEvent[] = [{ type: 'next' }, { type: 'undone' }];
  const dithered = await givenUp(desk, [...norms(3), ...back, ...back, ...back]);
  const queue = await desk.client.queue.risk({ from: today - 6, to: today });
  expect(queue.rows.map(({ id }) => id)).toEqual([warned, dithered, plain]);
  const kinds = queue.rows.map(({ reasons }) => reasons.map(({ kind }) => kind));
  expect(kinds[0]).toEqual(expect.arrayContaining(['escalated', 'abandoned', 'warned']));
  expect(kinds[1]).toEqual(expect.arrayContaining(['abandoned', 'backs']));
  expect(kinds[2]).toContain('abandoned');
  expect(queue).toMatchObject({
    total: 3,
    unreviewed: 3,
    byReason: { abandoned: 3, escalated: 1 },
  });
  const limited = await desk.client.queue.risk({ from: today, to: today, limit: 1 });
  expect([limited.rows.length, limited.total]).toEqual([1, 3]);
  expect((await desk.client.queue.risk({ from: today - 9, to: today - 1 })).total).toBe(0);
  const reversed = desk.client.queue.risk({ from: today, to: today - 1 });
  expect((await refusalOf(reversed)).code).toBe('BAD_REQUEST');
});

test('a step that took far longer than it usually does is a reason', async () => {
  const desk = await qualityDesk();
  for (let call = 0; call < 20; call += 1) {
    const view = await desk.client.session.start({
      eventId: randomUUID(),
      protocol: 'atencion-telefonica',
      channel: 'telefonico',
    });
    desk.clock.pass(20_000);
    const event: SessionEvent = { type: 'abandoned', reason: 'colgó' };
    await desk.client.session.advance({ id: view.id, seq: view.seq, eventId: randomUUID(), event });
  }
  const view = await desk.client.session.start({
    eventId: randomUUID(),
    protocol: 'atencion-telefonica',
    channel: 'telefonico',
  });
  desk.clock.pass(300_000);
  const event: SessionEvent = { type: 'abandoned', reason: 'colgó' };
  await desk.client.session.advance({ id: view.id, seq: view.seq, eventId: randomUUID(), event });
  const { rows, byReason } = await desk.client.queue.risk({ from: today, to: today });
  expect(byReason.slow).toBe(1);
  expect(rows[0]?.id).toBe(view.id);
  const slow = rows[0]?.reasons.find(({ kind }) => kind === 'slow');
  expect(slow).toMatchObject({ step: 'Conteste y salude según el horario', ms: 300_000 });
});

test('few norms marked is a reason only where more are usual', async () => {
  const careful = await qualityDesk();
  for (let call = 0; call < 12; call += 1) await givenUp(careful, norms(3));
  const careless = await givenUp(careful);
  const { rows, byReason } = await careful.client.queue.risk({ from: today, to: today });
  expect(byReason.norms).toBe(1);
  const found = rows.flatMap(({ id, reasons }) =>
    reasons.flatMap((reason) => (reason.kind === 'norms' ? [{ id, ...reason }] : [])),
  );
  expect(found).toMatchObject([{ id: careless, marked: 0 }]);
  for (const { shown, usual } of found) expect(usual).toBeCloseTo((12 * 3) / (13 * shown), 12);

  const sparing = await qualityDesk();
  for (let call = 0; call < 12; call += 1) await givenUp(sparing);
  await givenUp(sparing, norms(1));
  const few = await sparing.client.queue.risk({ from: today, to: today });
  expect(few.byReason.norms).toBeUndefined();
});

test('a sample is what its seed draws, and one is put aside only with a reason', async () => {
  const desk = await qualityDesk();
  const { client } = desk;
  const ids: string[] = [];
  for (let call = 0; call < 12; call += 1) ids.push(await givenUp(desk));
  ids.push(await wholeCall(desk));
  const declared = { from: today, to: today, size: 5, seed: 'noviembre' };
  const sample = await client.queue.draw({ id: randomUUID(), ...declared });
  expect(sample).toMatchObject({
    population: 13,
    size: 5,
    seed: 'noviembre',
    drawnBy: 'Carmen Ortega',
  });
  expect(sample.margin).toBeCloseTo(marginOf(5, 13), 12);
  const drawn = sample.members.map(({ id }) => id);
  expect(new Set(drawn).size).toBe(5);
  expect(ids).toEqual(expect.arrayContaining(drawn));
  const same = await client.queue.draw({ id: randomUUID(), ...declared });
  expect(same.members.map(({ id }) => id)).toEqual(drawn);
  const other = await client.queue.draw({ id: randomUUID(), ...declared, seed: 'diciembre' });
  expect(other.members.map(({ id }) => id)).not.toEqual(drawn);
  const [first = ''] = drawn;
  const without = client.queue.replace({ sample: sample.id, interaction: first, reason: ' ' });
  expect((await refusalOf(without)).code).toBe('BAD_REQUEST');
  const reason = 'Es la llamada de prueba del técnico';
  const replaced = await client.queue.replace({ sample: sample.id, interaction: first, reason });
  expect(replaced.members.slice(1).map(({ id }) => id)).toEqual(drawn.slice(1));
  expect(drawn).not.toContain(replaced.members[0]?.id);
  expect(replaced.members[0]?.replaces).toMatchObject({ reason, by: 'Carmen Ortega' });
  const gone = client.queue.replace({ sample: sample.id, interaction: first, reason });
  expect(await refusalOf(gone)).toEqual({ code: 'NOT_FOUND', data: { what: 'member' } });
  const all = await client.queue.draw({ id: randomUUID(), ...declared, size: 900 });
  expect([all.members.length, all.margin]).toEqual([13, 0]);
  const none = client.queue.replace({ sample: all.id, interaction: first, reason });
  expect((await refusalOf(none)).code).toBe('EXHAUSTED');
  const empty = client.queue.draw({ id: randomUUID(), ...declared, from: 5, to: 6 });
  expect((await refusalOf(empty)).code).toBe('EMPTY');
  expect((await client.queue.samples()).map(({ id }) => id)).toEqual([
    all.id,
    other.id,
    same.id,
    replaced.id,
  ]);
});
