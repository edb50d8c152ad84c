import { describe, expect, test } from 'vitest';
import type { SessionView } from '../../shared/session/view.ts';
import { refusalOf } from '../support/refusal.ts';
import {
  type Client,
  clientOf,
  firstRun,
  julio,
  marcela,
  openTestCore,
  temporaryFolder,
} from '../support/testCore.ts';
import { toTheRequest, walk } from '../support/walk.ts';

const send = (client: Client, { id, seq }: SessionView, event: { type: 'resumed' | 'undone' }) =>
  client.session.advance({ id, seq, eventId: crypto.randomUUID(), event });

async function pausedByMarcela(client: Client): Promise<SessionView> {
  await firstRun(client);
  const view = await walk(client, [...toTheRequest, { type: 'paused', reason: 'Fin del turno' }]);
  await client.people.save(julio);
  await client.people.choose({ id: julio.id });
  return view;
}

describe('an interaction that somebody else takes up', () => {
  test('is theirs from then on, and the log says since when', async () => {
    const dataDir = temporaryFolder();
    const core = openTestCore({ dataDir });
    const client = clientOf(core);
    const paused = await pausedByMarcela(client);
    expect(await client.session.list()).toMatchObject([{ agent: marcela }]);

    const taken = await send(client, paused, { type: 'resumed' });
    expect(taken).toMatchObject({
      seq: paused.seq + 2,
      status: 'open',
      agent: { id: julio.id },
      begunBy: marcela.name,
    });
    const back = await send(client, taken, { type: 'undone' });
    expect(back).toMatchObject({ agent: { id: julio.id } });
    expect(await client.session.handOver({ id: paused.id })).toMatchObject({
      agent: julio.name,
      begunBy: marcela.name,
    });

    core.close();
    const again = clientOf(openTestCore({ dataDir }));
    expect(await again.session.current()).toMatchObject({
      agent: { id: julio.id },
      seq: back.seq,
    });
    expect(await again.integrity.notices()).toEqual([]);
  });

  test('stands in the Registro of both, begun by the one who began it', async () => {
    const client = clientOf(openTestCore());
    const paused = await pausedByMarcela(client);
    const taken = await send(client, paused, { type: 'resumed' });
    const event = { type: 'abandoned', reason: 'prueba' } as const;
    const { id, seq } = taken;
    await client.session.advance({ id, seq, eventId: crypto.randomUUID(), event });
    for (const person of [julio, marcela]) {
      await client.people.choose({ id: person.id });
      const { rows } = await client.review.list({});
      expect(rows).toMatchObject([{ id, agentId: marcela.id }]);
      const { timeline } = await client.review.open({ id });
      expect(timeline.filter(({ kind }) => kind === 'takenOver')).toMatchObject([
        { name: julio.name },
      ]);
    }
    const third = { ...julio, id: '44444444-4444-4444-8444-444444444444', name: 'Ana Ríos' };
    await client.people.save(third);
    await client.people.choose({ id: third.id });
    expect((await client.review.list({})).rows).toEqual([]);
    expect((await refusalOf(client.review.open({ id }))).code).toBe('NOT_FOUND');
  });

  test('is not taken over by whoever had it already, nor by what is refused', async () => {
    const client = clientOf(openTestCore());
    const paused = await pausedByMarcela(client);
    const refused = await refusalOf(send(client, paused, { type: 'undone' }));
    expect(refused.code).toBe('REJECTED');
    expect(await client.session.open({ id: paused.id })).toMatchObject({
      seq: paused.seq,
      agent: { id: marcela.id },
    });
    await client.people.choose({ id: marcela.id });
    expect(await send(client, paused, { type: 'resumed' })).toMatchObject({ seq: paused.seq + 1 });
  });
});
