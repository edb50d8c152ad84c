import { describe, expect, test } from 'vitest';
import type { SessionEvent } from '../../shared/session/event.ts';
import type { SessionView } from '../../shared/session/view.ts';
import {
  clientOf,
  countedId,
  firstRun,
  handClock,
  openTestCore,
  temporaryFolder,
  type Client,
} from '../support/testCore.ts';
import { refusalOf } from '../support/refusal.ts';
import { toTheEnd } from '../support/walk.ts';

async function begin(client: Client, protocol = 'atencion-telefonica'): Promise<SessionView> {
  return client.session.start({ eventId: countedId(), protocol, channel: 'telefonico' });
}

async function send(client: Client, view: SessionView, event: SessionEvent): Promise<SessionView> {
  return client.session.advance({ id: view.id, seq: view.seq, eventId: countedId(), event });
}

async function ready(over: Parameters<typeof openTestCore>[0] = {}) {
  const core = openTestCore(over);
  const client = clientOf(core);
  await firstRun(client);
  return { core, client };
}

describe('an interaction', () => {
  test('from the greeting to the Registro', async () => {
    const clock = handClock();
    const { client } = await ready({ now: clock.now });
    let view = await begin(client);
    const walk: SessionEvent[] = [
      { type: 'normMarked', norm: 2, marked: true },
      { type: 'next' },
      { type: 'captured', field: 'cliente', value: 'señora Ledesma' },
      { type: 'next' },
      { type: 'captured', field: 'asunto', value: 'el cobro duplicado' },
      ...toTheEnd,
      { type: 'next' },
    ];
    for (const event of walk) {
      clock.pass(10_000);
      view = await send(client, view, event);
    }
    expect(view.step).toBeNull();
    expect(view.wrapUp?.suggested).toBe('resuelto');
    expect(view.wrapUp?.outcomes[0]?.missing).toEqual([]);
    view = await send(client, view, { type: 'finished', outcome: 'resuelto', note: 'sin más' });
    expect(view.status).toBe('finished');
    expect(await client.session.current()).toBeNull();

    const { rows } = await client.review.list({});
    expect(rows).toMatchObject([
      {
        client: 'señora Ledesma',
        protocolName: 'Atención telefónica',
        outcomeLabel: 'Resuelto',
        satisfaction: 'cubierto',
        escalations: 0,
        activeMs: 150_000,
      },
    ]);
    const log = await client.review.open({ id: view.id });
    const steps = log.timeline.filter((entry) => entry.kind === 'step');
    expect(steps.map(({ stage, index }) => `${stage} ${index}`)).toEqual([
      'apertura 1',
      'apertura 2',
      'analisis 1',
      'analisis 2',
      'analisis 3',
      'solucion 1',
      'solucion 2',
      'solucion 3',
      'solucion 4',
      'solucion 5',
    ]);
    expect(steps[0]).toMatchObject({ ms: 20_000, chosen: null });
    expect(steps[0]?.norms.map(({ marked }) => marked)).toEqual([false, false, true]);
    expect(steps[2]).toMatchObject({
      chosen: 'Consulta o trámite',
      missing: ['Tipo de solicitud'],
    });
    expect(log.closingNote).toBe('sin más');
  });

  test('goes on at the very step, with data, notes and drafts, after the core was closed and opened', async () => {
    const dataDir = temporaryFolder();
    const first = await ready({ dataDir });
    let view = await begin(first.client);
    view = await send(first.client, view, { type: 'next' });
    view = await send(first.client, view, {
      type: 'captured',
      field: 'cliente',
      value: 'don Julio',
    });
    view = await send(first.client, view, { type: 'noted', text: 'llama por segunda vez' });
    view = await send(first.client, view, { type: 'escalated', immediate: false });
    await first.client.session.saveDraft({ id: view.id, field: 'notas', text: 'llama por se' });
    const before = await first.client.session.current();
    first.core.close();
    const again = clientOf(openTestCore({ dataDir }));
    expect(await again.session.current()).toEqual(before);
    expect(before).toMatchObject({
      mode: 'priority',
      client: 'don Julio',
      drafts: { notas: 'llama por se' },
    });
  });

  test('back undoes a step with its data; the log keeps both', async () => {
    const { client } = await ready();
    let view = await begin(client);
    view = await send(client, view, { type: 'next' });
    view = await send(client, view, { type: 'captured', field: 'cliente', value: 'doña Eva' });
    view = await send(client, view, { type: 'noted', text: 'se queda' });
    view = await send(client, view, { type: 'undone' });
    expect(view).toMatchObject({ client: '', notes: 'se queda', step: { id: 'tel-1' } });
    view = await send(client, view, { type: 'abandoned', reason: 'prueba' });
    const { timeline } = await client.review.open({ id: view.id });
    expect(timeline.map((entry) => entry.kind)).toEqual([
      'step',
      'step',
      'note',
      'undone',
      'step',
      'end',
    ]);
    expect(timeline[1]).toMatchObject({ undone: true, captured: [{ value: 'doña Eva' }] });
  });

  test('a pause that the end of the interaction closed is over, also after taking the end back', async () => {
    const clock = handClock();
    const dataDir = temporaryFolder();
    const { core, client } = await ready({ now: clock.now, dataDir });
    let view = await send(client, await begin(client), { type: 'next' });
    view = await send(client, view, { type: 'paused', reason: 'consulta' });
    clock.pass(30_000);
    view = await send(client, view, { type: 'finished', outcome: 'cliente_se_retiro', note: '' });
    view = await send(client, view, { type: 'reopened' });
    view = await send(client, view, { type: 'undone' });
    expect(view).toMatchObject({ status: 'open', pauseReason: null, times: { pausedMs: 30_000 } });
    view = await send(client, view, { type: 'finished', outcome: 'cliente_se_retiro', note: '' });
    const { timeline } = await client.review.open({ id: view.id });
    expect(timeline).toContainEqual(expect.objectContaining({ kind: 'pause', ms: 30_000 }));
    core.close();
    const again = clientOf(openTestCore({ dataDir, now: clock.now }));
    expect(await again.integrity.notices()).toEqual([]);
  });

  test('pauses leave no time behind, and one is active at most', async () => {
    const clock = handClock();
    const { client } = await ready({ now: clock.now });
    const first = await begin(client);
    clock.pass(5000);
    const second = await client.session.start({
      eventId: countedId(),
      protocol: 'atencion-telefonica',
      channel: 'telefonico',
      pauseReason: 'entra otra llamada',
    });
    expect((await client.session.list()).map(({ id, paused }) => [id, paused])).toEqual([
      [second.id, false],
      [first.id, true],
    ]);
    clock.pass(60_000);
    const waiting = await client.session.open({ id: first.id });
    expect(waiting).toMatchObject({ status: 'paused', pauseReason: 'entra otra llamada' });
    const resumed = await send(client, waiting, { type: 'resumed' });
    expect(resumed.times.pausedMs).toBe(60_000);
    expect((await client.session.open({ id: second.id })).status).toBe('paused');
    const ended = await send(client, resumed, {
      type: 'finished',
      outcome: 'cliente_se_retiro',
      note: '',
    });
    expect((await client.review.open({ id: ended.id })).summary.activeMs).toBe(5000);
  });
});

describe('a call that is repeated, late or impossible', () => {
  test('with the same event id writes once and answers the same', async () => {
    const { client } = await ready();
    const view = await begin(client);
    const call = {
      id: view.id,
      seq: view.seq,
      eventId: countedId(),
      event: { type: 'next' as const },
    };
    const once = await client.session.advance(call);
    expect(await client.session.advance(call)).toEqual(once);
    expect(once.seq).toBe(2);
  });

  test('is a retry also when it was the one that finished', async () => {
    const { client } = await ready();
    const view = await begin(client);
    const event = { type: 'finished' as const, outcome: 'cliente_se_retiro', note: '' };
    const call = { id: view.id, seq: view.seq, eventId: countedId(), event };
    await client.session.advance(call);
    expect((await client.session.advance(call)).status).toBe('finished');
    expect((await client.review.list({})).rows).toHaveLength(1);
  });

  test('starts one interaction only', async () => {
    const { client } = await ready();
    const call = {
      eventId: countedId(),
      protocol: 'atencion-telefonica',
      channel: 'telefonico' as const,
    };
    const [a, b] = [await client.session.start(call), await client.session.start(call)];
    expect(b.id).toBe(a.id);
  });

  test('with an old seq answers STALE with the view as it is', async () => {
    const { client } = await ready();
    const view = await begin(client);
    const moved = await send(client, view, { type: 'next' });
    const call = client.session.advance({
      id: view.id,
      seq: 1,
      eventId: countedId(),
      event: { type: 'next' },
    });
    expect(await refusalOf(call)).toEqual({ code: 'STALE', data: { view: moved } });
  });

  test('that the step does not know is REJECTED and leaves no trace', async () => {
    const { client } = await ready();
    const view = await begin(client);
    const refusal = await refusalOf(send(client, view, { type: 'decided', option: 'inventada' }));
    expect(refusal).toMatchObject({ code: 'REJECTED', data: { reason: 'noTransition' } });
    expect((await client.session.current())?.seq).toBe(1);
  });

  test('for an outcome that still demands something is REJECTED, and passes once it is given', async () => {
    const { client } = await ready();
    let view = await begin(client);
    const finish = { type: 'finished' as const, outcome: 'canalizado', note: '' };
    const refusal = await refusalOf(send(client, view, finish));
    expect(refusal).toMatchObject({ code: 'REJECTED', data: { reason: 'missingForOutcome' } });
    view = await send(client, view, {
      type: 'captured',
      field: 'area_destino',
      value: 'Facturación',
    });
    expect((await send(client, view, finish)).status).toBe('finished');
  });

  test('before the first run finds no agent; an unknown protocol or a wrong channel is not found', async () => {
    const client = clientOf(openTestCore());
    const notFound = (what: string) => ({ code: 'NOT_FOUND', data: { what } });
    expect(await refusalOf(begin(client))).toEqual(notFound('agent'));
    await firstRun(client);
    expect(await refusalOf(begin(client, 'no-existe'))).toEqual(notFound('protocol'));
    expect(await refusalOf(begin(client, 'atencion-presencial'))).toEqual(notFound('protocol'));
  });
});

test('the Registro turns its pages without a row lost or seen twice', async () => {
  const clock = handClock();
  const { client } = await ready({ now: clock.now });
  for (let count = 0; count < 25; count += 1) {
    const view = await begin(client);
    clock.pass(count % 3 === 0 ? 0 : 1000); // some end in the same millisecond
    await send(client, view, { type: 'finished', outcome: 'cliente_se_retiro', note: '' });
  }
  const seen: string[] = [];
  let before: number | null = null;
  do {
    const page: Awaited<ReturnType<Client['review']['list']>> = await client.review.list({
      before,
      limit: 7,
    });
    seen.push(...page.rows.map(({ id }) => id));
    before = page.next;
  } while (before);
  expect(new Set(seen).size).toBe(25);
  expect(seen).toHaveLength(25);
});
