import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SessionEvent } from '../../shared/session/event.ts';
import type { SessionView } from '../../shared/session/view.ts';
import { refusalOf } from '../support/refusal.ts';
import {
  clientOf,
  countedId,
  firstRun,
  handClock,
  openTestCore,
  temporaryFolder,
  type Client,
} from '../support/testCore.ts';

async function desk(dataDir = temporaryFolder()) {
  const clock = handClock();
  const core = openTestCore({ dataDir, now: clock.now });
  const client = clientOf(core);
  await firstRun(client);
  return { clock, core, client, dataDir };
}

async function begin(client: Client, more: object = {}): Promise<SessionView> {
  const call = { protocol: 'atencion-telefonica', channel: 'telefonico' as const, ...more };
  return client.session.start({ eventId: countedId(), ...call });
}

async function send(client: Client, view: SessionView, event: SessionEvent): Promise<SessionView> {
  return client.session.advance({ id: view.id, seq: view.seq, eventId: countedId(), event });
}

describe('the client’s type', () => {
  test('adapts the tone of every later step, and is logged with its time', async () => {
    const { client, clock } = await desk();
    let view = await begin(client);
    expect(view.step).toMatchObject({ tone: { id: 'calido' }, toneFor: 'step' });
    clock.pass(7000);
    view = await send(client, view, { type: 'clientTypeChosen', clientType: 'impaciente' });
    expect(view.step).toMatchObject({ tone: { id: 'seguro' }, toneFor: 'clientType' });
    expect(view.clientType?.howTo.length).toBeGreaterThan(2);
    view = await send(client, view, { type: 'next' });
    expect(view.step?.toneFor).toBe('clientType');
    view = await send(client, view, { type: 'clientTypeChosen', clientType: 'grosero' });
    expect(view.clientType?.offersEscalation).toBe(true);
    view = await send(client, view, { type: 'clientTypeChosen', clientType: null });
    expect(view.step?.toneFor).toBe('step');
    view = await send(client, view, { type: 'abandoned', reason: 'prueba' });
    const { timeline, summary } = await client.review.open({ id: view.id });
    const chosen = timeline.filter((entry) => entry.kind === 'clientType');
    expect(chosen).toMatchObject([
      { name: 'Impaciente', at: summary.startedAt + 7000 },
      { name: 'Grosero' },
      { name: null },
    ]);
  });

  test('does not change the tone of the difficult client', async () => {
    const { client } = await desk();
    let view = await begin(client);
    view = await send(client, view, { type: 'clientTypeChosen', clientType: 'hablador' });
    view = await send(client, view, { type: 'escalated', immediate: false });
    expect(view.step).toMatchObject({ tone: { id: 'tranquilo' }, toneFor: 'step' });
  });
});

test('preferential care adds its norms to every step, markable like any other', async () => {
  const { client } = await desk();
  let view = await begin(client);
  const before = view.step?.norms.length ?? 0;
  view = await send(client, view, { type: 'careChosen', care: ['discapacidad_auditiva'] });
  const added = (view.step?.norms.length ?? 0) - before;
  expect(added).toBeGreaterThan(1);
  view = await send(client, view, { type: 'normMarked', norm: before, marked: true });
  expect(view.step?.norms[before]?.marked).toBe(true);
  view = await send(client, view, { type: 'next' });
  expect(view.care.map(({ id }) => id)).toEqual(['discapacidad_auditiva']);
  const refusal = await refusalOf(send(client, view, { type: 'careChosen', care: ['otra'] }));
  expect(refusal).toMatchObject({ data: { reason: 'unknownCare' } });
});

describe('the warning ladder', () => {
  test('allows to end the service only after its warnings, each with its time', async () => {
    const { client, clock } = await desk();
    let view = await begin(client);
    view = await send(client, view, { type: 'escalated', immediate: false });
    expect(view.escalation).toMatchObject({
      warnings: { given: [], due: 2 },
      mayEndService: false,
    });
    const early = await refusalOf(send(client, view, { type: 'serviceEnded' }));
    expect(early).toMatchObject({ data: { reason: 'warningsDue' } });
    for (const event of [
      { type: 'next' },
      { type: 'decided', option: 'no_se_calma' },
      { type: 'decided', option: 'insiste' },
      { type: 'decided', option: 'otra_advertencia' },
    ] as const) {
      clock.pass(20_000);
      view = await send(client, view, event);
    }
    const given = view.escalation?.warnings?.given ?? [];
    expect(given).toHaveLength(2);
    expect((given[1] ?? 0) - (given[0] ?? 0)).toBe(40_000);
    expect(view.escalation?.mayEndService).toBe(true);
    view = await send(client, view, { type: 'serviceEnded' });
    expect(view.step?.id).toBe('dir-6');
    view = await send(client, view, { type: 'next' });
    expect(view.wrapUp?.suggested).toBe('terminado_por_conducta');
    view = await send(client, view, { type: 'undone' });
    view = await send(client, view, { type: 'undone' });
    expect(view.step?.id).toBe('dir-3');
  });

  test('a threat enables it at once', async () => {
    const { client } = await desk();
    let view = await begin(client);
    view = await send(client, view, { type: 'escalated', immediate: true });
    expect(view.step?.id).toBe('dir-4');
    expect(view.escalation).toMatchObject({ threatened: true, mayEndService: true });
  });
});

test('the end can be taken back for ten seconds, to the very place', async () => {
  const { client, clock } = await desk();
  let view = await begin(client);
  view = await send(client, view, { type: 'wrapUpBegun' });
  const ended = await send(client, view, {
    type: 'finished',
    outcome: 'cliente_se_retiro',
    note: 'x',
  });
  clock.pass(9000);
  const again = await send(client, ended, { type: 'reopened' });
  expect(again).toMatchObject({ status: 'open', step: { id: 'tel-1' } });
  expect((await client.review.list({})).rows).toEqual([]);
  const final = await send(client, again, {
    type: 'finished',
    outcome: 'cliente_se_retiro',
    note: 'y',
  });
  clock.pass(10_001);
  expect(await refusalOf(send(client, final, { type: 'reopened' }))).toMatchObject({
    data: { reason: 'tooLate' },
  });
  expect((await client.review.open({ id: final.id })).closingNote).toBe('y');
});

test('practice never reaches the Registro', async () => {
  const { client } = await desk();
  const view = await begin(client, { practice: true });
  expect(view.practice).toBe(true);
  await send(client, view, { type: 'finished', outcome: 'cliente_se_retiro', note: '' });
  expect((await client.review.list({})).rows).toEqual([]);
});

test('a follow-up is planned, put off, kept by an interaction with the earlier data, and closed', async () => {
  const { client, clock } = await desk();
  let view = await begin(client, { client: 'señora Ledesma', reference: 'TS-48213' });
  view = await send(client, view, { type: 'captured', field: 'producto', value: 'su nueva línea' });
  const due = clock.now() + 86_400_000;
  view = await send(client, view, {
    type: 'followUpPlanned',
    due,
    reason: 'confirmar la devolución',
    channel: 'telefonico',
  });
  await send(client, view, { type: 'finished', outcome: 'cliente_se_retiro', note: '' });
  const [planned] = await client.followUp.list();
  expect(planned).toMatchObject({
    due,
    client: 'señora Ledesma',
    reference: 'TS-48213',
    origin: { id: view.id, protocolName: 'Atención telefónica' },
  });
  const id = planned?.id ?? '';
  await client.followUp.snooze({ id, until: due + 3_600_000 });
  expect((await client.followUp.list())[0]?.due).toBe(due + 3_600_000);
  const kept = await client.session.start({
    eventId: countedId(),
    protocol: 'seguimiento-fidelizacion',
    channel: 'telefonico',
    followUp: id,
  });
  expect(kept.client).toBe('señora Ledesma');
  await send(client, kept, { type: 'finished', outcome: 'no_localizado', note: '' });
  expect(await client.followUp.list()).toEqual([]);
  expect(await refusalOf(client.followUp.close({ id }))).toMatchObject({ code: 'NOT_FOUND' });
});

test('a follow-up that comes due is told once, over a restart too, and again when it was put off', async () => {
  const clock = handClock();
  const dataDir = temporaryFolder();
  const core = openTestCore({ dataDir, now: clock.now });
  const client = clientOf(core);
  await firstRun(client);
  const due = clock.now() + 60_000;
  for (const reason of ['confirmar la devolución', 'llamar de nuevo']) {
    const view = await begin(client, {});
    await send(client, view, { type: 'followUpPlanned', due, reason, channel: 'telefonico' });
  }
  const [first, second] = await client.followUp.list();
  expect(core.takeDue()).toEqual([]);
  clock.pass(60_000);
  expect(core.takeDue()).toEqual([first?.id, second?.id]);
  expect(core.takeDue()).toEqual([]);
  core.close();

  const again = openTestCore({ dataDir, now: clock.now });
  expect(again.takeDue()).toEqual([]);
  const { followUp } = clientOf(again);
  await followUp.snooze({ id: first?.id ?? '', until: clock.now() + 5_000 });
  await followUp.close({ id: second?.id ?? '' });
  expect(again.takeDue()).toEqual([]);
  clock.pass(5_000);
  expect(again.takeDue()).toEqual([first?.id]);
  expect(again.takeDue()).toEqual([]);
});

test('the hand-over card says the same for the same log', async () => {
  const { client } = await desk();
  let view = await begin(client, { client: 'don Julio' });
  for (const event of [
    { type: 'next' },
    { type: 'next' },
    { type: 'captured', field: 'asunto', value: 'el cobro duplicado' },
    { type: 'escalated', immediate: false },
  ] as const) {
    view = await send(client, view, event);
  }
  const card = await client.session.handOver({ id: view.id });
  expect(card).toMatchObject({
    client: 'don Julio',
    motive: 'el cobro duplicado',
    escalations: 1,
    next: { options: expect.arrayContaining(['Amenaza contra personas']) as string[] },
  });
  expect(card.steps.map(({ action }) => action)).toContain('Conteste y salude según el horario');
  expect(await client.session.handOver({ id: view.id })).toEqual(card);
});

test('no card number typed anywhere is found in the bytes of the data folder', async () => {
  const { client, core, dataDir } = await desk();
  const card = '4111 1111 1111 1111';
  let view = await begin(client, { client: `Eva ${card}`, reference: '5500-0000-0000-0004' });
  view = await send(client, view, { type: 'noted', text: `paga con ${card}, CVV 737` });
  view = await send(client, view, { type: 'captured', field: 'asunto', value: '378282246310005' });
  await client.session.saveDraft({
    id: view.id,
    field: 'notas',
    text: `otra: 6011.1111.1111.1117`,
  });
  view = await send(client, view, { type: 'flagged', words: card });
  await send(client, view, { type: 'finished', outcome: 'cliente_se_retiro', note: card });
  core.close();
  const bytes = readdirSync(dataDir)
    .map((file) => readFileSync(join(dataDir, file)).toString('latin1'))
    .join();
  expect(bytes).toContain('CVV ');
  expect(bytes).toContain('1111');
  for (const secret of [card, '5500-0000-0000', '37828224631', '6011.1111.1111', 'CVV 737']) {
    expect(bytes).not.toContain(secret);
  }
});
