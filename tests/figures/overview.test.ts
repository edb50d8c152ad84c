import { expect, test } from 'vitest';
import { rateOf } from '../../shared/figures/rate.ts';
import { dayMs, givenUp, qualityDesk, today, wholeCall } from '../quality/prepared.ts';
import { asSupervisor } from '../support/accounts.ts';
import { refusalOf } from '../support/refusal.ts';
import { marcela } from '../support/testCore.ts';

test('a period beside the one before it, by protocol, version, channel and agent', async () => {
  const desk = await qualityDesk();
  const { client, clock } = desk;
  await givenUp(desk);
  clock.pass(7 * dayMs);
  await wholeCall(desk);
  await givenUp(desk, [
    { type: 'escalated', immediate: false },
    { type: 'flagged', words: '' },
  ]);
  const diego = { ...marcela, id: '22222222-2222-4222-8222-222222222222', name: 'Diego Salas' };
  await asSupervisor(client); // a week on, nobody is signed in any more
  await client.people.save(diego);
  await client.people.choose({ id: diego.id });
  await wholeCall(desk);
  const week = { from: today + 1, to: today + 7 };
  const { now, before, groups, choices } = await client.figures.overview(week);
  expect(now).toMatchObject({
    n: 3,
    escalated: rateOf(1, 3),
    abandoned: rateOf(1, 3),
    flagged: rateOf(1, 3),
    satisfaction: [{ value: 'cubierto', rate: rateOf(2, 2) }],
    outcomes: [{ id: 'resuelto', label: 'Resuelto', rate: rateOf(2, 3) }],
  });
  expect(before).toMatchObject({ n: 1, abandoned: rateOf(1, 1) });
  expect(now.days.map(({ n }) => n)).toEqual([0, 0, 0, 0, 0, 0, 3]);
  expect(now.hours[9]).toBe(3);
  expect(now.duration).toMatchObject({ n: 3 });
  expect(groups.map(({ name, n }) => [name, n])).toEqual([['Atención telefónica', 3]]);
  const greeting = now.steps.find(({ key }) => key === 'atencion-telefonica/tel-1');
  expect(greeting).toMatchObject({ n: 3, visits: 3, exits: 0, escalations: 1 });
  const agents = await client.figures.overview({ ...week, by: 'agent' });
  expect(agents.groups.map(({ name, n }) => [name, n])).toEqual([
    ['Marcela Rojas', 2],
    ['Diego Salas', 1],
  ]);
  const [version = ''] = (
    await client.figures.overview({ ...week, protocol: 'atencion-telefonica' })
  ).choices.versions;
  expect(version).toMatch(/^1·[0-9a-f]{7}$/);
  const one = await client.figures.overview({
    ...week,
    protocol: 'atencion-telefonica',
    version,
    agent: marcela.id,
  });
  expect(one.now.n).toBe(2);
  expect((await client.figures.overview({ ...week, channel: 'presencial' })).now.n).toBe(0);
  expect(choices.agents.map(({ name }) => name)).toEqual(['Diego Salas', 'Marcela Rojas']);
  const own = await client.figures.own(week);
  expect(own.now.n).toBe(1);
  expect(own.now).toEqual((await client.figures.overview({ ...week, agent: diego.id })).now);
  const reversed = client.figures.overview({ from: 9, to: 8 });
  expect((await refusalOf(reversed)).code).toBe('BAD_REQUEST');
});
