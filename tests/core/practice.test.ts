import { expect, test } from 'vitest';
import type { SessionEvent } from '../../shared/session/event.ts';
import type { SessionView } from '../../shared/session/view.ts';
import { refusalOf } from '../support/refusal.ts';
import { clientOf, countedId, firstRun, openTestCore, type Client } from '../support/testCore.ts';

async function rehearse(client: Client): Promise<SessionView> {
  const call = {
    eventId: countedId(),
    protocol: 'atencion-telefonica',
    channel: 'telefonico' as const,
  };
  return client.session.start({ ...call, practice: true });
}

async function send(client: Client, view: SessionView, event: SessionEvent): Promise<SessionView> {
  return client.session.advance({ id: view.id, seq: view.seq, eventId: countedId(), event });
}

/** Answers the simulated client as a diligent agent would, to the end. */
async function play(client: Client): Promise<{ view: SessionView; path: string[] }> {
  let view = await rehearse(client);
  const path: string[] = [];
  for (let turn = 0; turn < 120 && !view.wrapUp; turn += 1) {
    const { simulated } = view;
    path.push(`${view.step?.key}:${simulated?.kind ?? ''}`);
    if (simulated?.kind === 'burst')
      view = await send(client, view, { type: 'escalated', immediate: false });
    else if (simulated)
      view = await send(client, view, { type: 'decided', option: simulated.option });
    else view = await send(client, view, { type: 'next' });
  }
  return { view, path };
}

test('the simulated client leads to an end, now and then through the difficult client', async () => {
  const client = clientOf(openTestCore());
  await firstRun(client);
  let bursts = 0;
  for (let round = 0; round < 8; round += 1) {
    const { view, path } = await play(client);
    expect(view.wrapUp).not.toBeNull();
    bursts += path.filter((place) => place.endsWith(':burst')).length;
  }
  expect(bursts).toBeGreaterThan(0);
});

test('branches are covered as they are practised, per agent, and only in practice', async () => {
  const client = clientOf(openTestCore());
  await firstRun(client);
  const branches = () => client.practice.branches({ protocol: 'atencion-telefonica' });
  expect((await branches()).filter(({ practised }) => practised)).toEqual([]);
  let view = await rehearse(client);
  view = await send(client, view, { type: 'next' });
  view = await send(client, view, { type: 'next' });
  await send(client, view, { type: 'decided', option: 'queja' });
  expect((await branches()).filter(({ practised }) => practised)).toMatchObject([
    { step: 'tel-3', option: 'queja', label: 'Es una queja' },
  ]);
  await client.people.save({
    id: '44444444-4444-4444-8444-444444444444',
    name: 'Otra',
    position: '',
  });
  await client.people.choose({ id: '44444444-4444-4444-8444-444444444444' });
  expect((await branches()).some(({ practised }) => practised)).toBe(false);
});

test('a practice that was given up counts every branch that was walked, an undone one included', async () => {
  const client = clientOf(openTestCore());
  await firstRun(client);
  let view = await rehearse(client);
  view = await send(client, view, { type: 'next' });
  view = await send(client, view, { type: 'next' });
  view = await send(client, view, { type: 'decided', option: 'queja' });
  view = await send(client, view, { type: 'undone' });
  view = await send(client, view, { type: 'decided', option: 'consulta' });
  await send(client, view, { type: 'abandoned', reason: 'Otra' });
  const branches = await client.practice.branches({ protocol: 'atencion-telefonica' });
  const walked = branches.filter(({ practised }) => practised).map(({ option }) => option);
  expect(walked.toSorted()).toEqual(['consulta', 'queja']);
});

test('the quiz asks for norms of the steps that were walked, the same each time', async () => {
  const client = clientOf(openTestCore());
  await firstRun(client);
  let view = await rehearse(client);
  for (let step = 0; step < 2; step += 1) view = await send(client, view, { type: 'next' });
  const quiz = await client.practice.quiz({ id: view.id });
  expect(quiz.length).toBe(3);
  const walked = new Set(['Conteste y salude según el horario', 'Pregunte el nombre y úselo']);
  walked.add(view.step?.action ?? '');
  for (const question of quiz) {
    expect(walked).toContain(question.action);
    expect(new Set(question.answers).size).toBe(3);
  }
  expect(await client.practice.quiz({ id: view.id })).toEqual(quiz);
  const real = await client.session.start({
    eventId: countedId(),
    protocol: 'atencion-telefonica',
    channel: 'telefonico',
  });
  expect((await refusalOf(client.practice.quiz({ id: real.id }))).code).toBe('NOT_FOUND');
});
