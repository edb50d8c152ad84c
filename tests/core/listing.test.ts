import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { rebuildAll } from '../../electron/core/rebuild/rebuild.ts';
import { noFilter } from '../../shared/review/filter.ts';
import type { SessionEvent } from '../../shared/session/event.ts';
import { asked, attendingDesk, found } from '../support/attend.ts';
import { refusalOf } from '../support/refusal.ts';
import { clientOf, countedId, openTestCore } from '../support/testCore.ts';

test('what follows from the log is built anew exactly, also when it was touched', async () => {
  const { core, client, attend, dataDir } = await attendingDesk();
  const first = await attend({ before: [{ type: 'clientTypeChosen', clientType: 'lento' }] });
  await attend({
    before: [
      { type: 'noted', text: 'palabra' },
      { type: 'flagged', words: '' },
    ],
  });
  await attend({ practice: true });
  const again = await client.session.open({ id: first });
  expect(again.status).toBe('finished');
  const seen = await client.review.list({});
  core.close();
  const db = new Database(join(dataDir, 'guion.db'));
  db.exec(`UPDATE interaction SET client_type = 'x', warnings = 9, flags = 9, missing_norms = 9, backs = 9;
    DELETE FROM day; INSERT INTO listing (listing) VALUES ('delete-all')`);
  db.close();
  const touched = openTestCore({ dataDir });
  expect(await clientOf(touched).review.list({})).not.toEqual(seen);
  touched.work(rebuildAll);
  expect(await clientOf(touched).review.list({})).toEqual(seen);
  expect(await found(clientOf(touched), { text: 'palabra' })).toEqual([seen.rows[0]?.id]);
  const span = { from: 0, until: Date.UTC(2030, 0) };
  expect((await clientOf(touched).review.list({ span })).rows).toEqual(seen.rows);
  touched.close();
  const copy = new Database(join(dataDir, 'guion.db'), { readonly: true });
  expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
  copy.close();
});

test('an interaction that is taken up again leaves the list and comes back as it ends then', async () => {
  const { client, attend } = await attendingDesk();
  const id = await attend({ before: [{ type: 'noted', text: 'primero' }] });
  let view = await client.session.open({ id });
  for (const event of [
    { type: 'reopened' },
    { type: 'noted', text: 'segundo' },
    { type: 'clientTypeChosen', clientType: 'lento' },
  ] as SessionEvent[]) {
    view = await client.session.advance({ id, seq: view.seq, eventId: countedId(), event });
    expect(await found(client, {})).toEqual([]);
    expect(await found(client, { text: 'primero' })).toEqual([]);
  }
  const event: SessionEvent = { type: 'abandoned', reason: 'Fin' };
  await client.session.advance({ id, seq: view.seq, eventId: countedId(), event });
  expect(await found(client, { text: 'segundo', clientTypes: ['lento'] })).toEqual([id]);
  expect(await found(client, { text: 'primero' })).toEqual([]);
});

test('filters are kept under a name: private to whoever saved them, or shared', async () => {
  const { client } = await attendingDesk();
  const id = countedId();
  const filter = asked({ escalated: true, text: 'cobro' });
  await client.review.saveFilter({ id, name: 'Escaladas', shared: false, filter });
  const shared = countedId();
  await client.review.saveFilter({ id: shared, name: 'Cortas', shared: true, filter: noFilter });
  const other = { id: countedId(), name: 'Otra persona', position: '' };
  expect((await client.review.savedFilters()).map(({ name }) => name)).toEqual([
    'Cortas',
    'Escaladas',
  ]);
  await client.people.save(other);
  await client.people.choose({ id: other.id });
  expect(await client.review.savedFilters()).toEqual([
    { id: shared, name: 'Cortas', shared: true, own: false, filter: noFilter },
  ]);
  expect(await refusalOf(client.review.removeFilter({ id: shared }))).toMatchObject({
    code: 'NOT_FOUND',
  });
  const stolen = client.review.saveFilter({ id, name: 'Mía', shared: true, filter });
  expect(await refusalOf(stolen)).toMatchObject({ code: 'NOT_FOUND' });
});
