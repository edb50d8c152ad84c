import { expect, test } from 'vitest';
import type { SessionEvent } from '../../shared/session/event.ts';
import { refusalOf } from '../support/refusal.ts';
import { toTheRequest } from '../support/walk.ts';
import {
  clientOf,
  countedId,
  firstRun,
  handClock,
  openTestCore,
  temporaryFolder,
} from '../support/testCore.ts';

const rest: SessionEvent[] = [
  { type: 'undone' },
  { type: 'clientTypeChosen', clientType: 'grosero' },
  { type: 'escalated', immediate: false },
  { type: 'next' },
  { type: 'situationLeft' },
  { type: 'paused', reason: 'Consulta' },
  { type: 'resumed' },
  { type: 'situationOpened', situation: 'espera' },
  { type: 'situationLeft' },
  { type: 'flagged', words: 'no sé' },
  { type: 'abandoned', reason: 'Se cortó' },
];

test('a replay shows at each event just what the agent saw then', async () => {
  const clock = handClock();
  const dataDir = temporaryFolder();
  const core = openTestCore({ dataDir, now: clock.now });
  const client = clientOf(core);
  await firstRun(client);
  let view = await client.session.start({
    eventId: countedId(),
    protocol: 'atencion-telefonica',
    channel: 'telefonico',
  });
  const { id } = view;
  const seen = [view];
  for (const event of [...toTheRequest, ...rest]) {
    clock.pass(3000);
    view = await client.session.advance({ id, seq: view.seq, eventId: countedId(), event });
    seen.push(view);
  }
  clock.pass(86_400_000);
  const log = await client.review.open({ id });
  expect(log.moments).toHaveLength(seen.length);
  expect(log.drawing?.protocol).toBe('atencion-telefonica');
  for (const [index, then] of seen.entries()) {
    expect(await client.review.at({ id, seq: index + 1 })).toEqual(then);
  }
  const notFound = { code: 'NOT_FOUND', data: { what: 'interaction' } };
  expect(await refusalOf(client.review.at({ id, seq: seen.length + 1 }))).toEqual(notFound);
  expect(await refusalOf(client.review.at({ id: countedId(), seq: 1 }))).toEqual(notFound);

  const other = { id: countedId(), name: 'Julio Paz', position: '' };
  await client.people.save(other);
  await client.people.choose({ id: other.id });
  expect(await refusalOf(client.review.at({ id, seq: 1 }))).toEqual(notFound);
});
