import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyFolder } from '../../electron/core/core.ts';
import { asRole, asSupervisor } from '../support/accounts.ts';
import { refusalOf } from '../support/refusal.ts';
import {
  clientOf,
  countedId,
  firstRun,
  handClock,
  openTestCore,
  temporaryFolder,
} from '../support/testCore.ts';
import { call } from './calls.ts';

const secret = 'Wenceslao Querubín';
const reason = 'solicitud de supresión 12/2026';

async function desk() {
  const dataDir = temporaryFolder();
  const clock = handClock();
  const core = openTestCore({ dataDir, now: clock.now });
  const client = clientOf(core);
  await firstRun(client);
  return { dataDir, clock, core, client };
}

/** Everything in the folder that is the database's, journal included. */
function bytesIn(dataDir: string): Buffer {
  const files = readdirSync(dataDir).filter((name) => name.startsWith('guion.'));
  return Buffer.concat(files.map((name) => readFileSync(join(dataDir, name))));
}

test('a person is found by name, reference, telephone or folio, whoever writes it and however', async () => {
  const { client } = await desk();
  const hers = await call(client, {
    client: 'Íñigo Peña',
    reference: 'PED-7781',
    telephone: '55 1234 5678',
    note: 'su hermana se llama Óscara',
  });
  await call(client, { client: 'Otra persona', telephone: '55 8765 4321' });
  const open = await call(client, { client: 'Iñigo Pena', open: true });
  await asSupervisor(client);
  const find = async (text: string) =>
    (await client.rights.find({ text })).rows.map(({ id }) => id);

  expect(await find('inigo pena')).toEqual([open, hers]);
  expect(await find('ped-7781')).toEqual([hers]);
  expect(await find('(55) 1234-5678')).toEqual([hers]);
  expect(await find('5512345678')).toEqual([hers]);
  expect(await find('oscara')).toEqual([hers]);
  const { rows, next, searched, total } = await client.rights.find({ text: 'PED-7781' });
  expect(await find(rows[0]?.folio ?? '')).toEqual([hers]);
  expect({ next, searched, total }).toEqual({ next: null, searched: 3, total: 3 });
  expect(await find('nadie así')).toEqual([]);
  expect(await find(`"' OR 1=1 --`)).toEqual([]);
});

test('erasing through the door leaves nothing of a person in any file, and the chain whole', async () => {
  const { client, core, dataDir } = await desk();
  const id = await call(client, {
    client: secret,
    telephone: '55 1234 9876',
    note: `habla ${secret}`,
    followUp: 4_000_000_000_000,
  });
  const other = await call(client, { client: 'Otra persona' });
  await asSupervisor(client);
  await client.rights.annotate({ id, annotationId: countedId(), text: `se llama ${secret}` });
  expect((await client.followUp.list()).map(({ client }) => client)).toEqual([secret]);
  expect((await client.search.find({ query: 'Wenceslao' })).length).toBeGreaterThan(0);
  const [record] = await client.rights.record({ ids: [id] });
  expect(JSON.stringify(record)).toContain('55 1234 9876');
  expect(record?.followUps).toHaveLength(1);

  expect(bytesIn(dataDir).includes(secret)).toBe(true);
  expect(await client.rights.erase({ ids: [id], reason })).toEqual({ erased: 1 });
  // Also in the journal, while the program goes on.
  expect(bytesIn(dataDir).includes(secret)).toBe(false);
  expect(bytesIn(dataDir).includes('1234 9876')).toBe(false);

  expect(await client.rights.erase({ ids: [id], reason })).toEqual({ erased: 0 });
  expect(await client.followUp.list()).toEqual([]);
  expect(await client.search.find({ query: 'Wenceslao' })).toEqual([]);
  expect((await client.rights.find({ text: 'Wenceslao' })).rows).toEqual([]);
  const log = await client.review.open({ id });
  expect(log).toMatchObject({ kept: 'erased', restriction: { reason }, annotations: [] });
  expect(log.summary).toMatchObject({ id, client: '', kept: 'erased', agent: 'Marcela Rojas' });
  expect(log.timeline[0]).toMatchObject({ kind: 'bare', type: 'started' });
  const gone = { code: 'NOT_FOUND', data: { what: 'interaction' } };
  expect(await refusalOf(client.session.open({ id }))).toEqual(gone);
  expect(await refusalOf(client.session.handOver({ id }))).toEqual(gone);
  expect((await client.review.open({ id: other })).kept).toBe('whole');
  core.close();
  expect(verifyFolder(dataDir, null)).toMatchObject({ report: { intact: true, erased: 1 } });
  expect(bytesIn(dataDir).includes(secret)).toBe(false);
});

test('an open interaction is not erased, and then none of the others is', async () => {
  const { client } = await desk();
  const ended = await call(client, { client: secret });
  const open = await call(client, { client: secret, open: true });
  await asSupervisor(client);
  expect(await refusalOf(client.rights.erase({ ids: [ended, open], reason }))).toEqual({
    code: 'OPEN',
    data: { id: open },
  });
  expect(await refusalOf(client.rights.block({ ids: [ended, open], reason }))).toEqual({
    code: 'OPEN',
    data: { id: open },
  });
  expect(await client.review.open({ id: ended })).toMatchObject({ kept: 'whole' });
  expect(await refusalOf(client.rights.erase({ ids: [countedId()], reason }))).toEqual({
    code: 'NOT_FOUND',
    data: { what: 'interaction' },
  });
});

test('a blocked interaction is read by an administrator alone, until it is released', async () => {
  const { client } = await desk();
  const id = await call(client, { client: secret, followUp: 4_000_000_000_000 });
  await asRole(client, 'administrator');
  expect(await client.rights.block({ ids: [id], reason })).toEqual({ blocked: 1 });
  expect(await client.review.open({ id })).toMatchObject({
    kept: 'blocked',
    restriction: { reason },
    summary: { kept: 'blocked', client: '' },
    facts: [{ field: 'cliente', value: secret }],
  });
  await asRole(client, 'supervisor');
  const hidden = { code: 'BLOCKED', data: { id } };
  expect(await refusalOf(client.review.open({ id }))).toEqual(hidden);
  expect((await client.review.list({})).rows).toMatchObject([{ id, client: '', kept: 'blocked' }]);
  expect(
    (await refusalOf(client.rights.annotate({ id, annotationId: countedId(), text: 'x' }))).code,
  ).toBe('NOT_FOUND');
  await client.account.signOut();
  expect(await refusalOf(client.review.open({ id }))).toEqual(hidden);
  expect((await refusalOf(client.session.open({ id }))).code).toBe('NOT_FOUND');
  expect(await client.followUp.list()).toEqual([]);
  await asRole(client, 'administrator');
  expect(await client.rights.unblock({ ids: [id], reason })).toEqual({ unblocked: 1 });
  expect((await client.review.list({})).rows).toMatchObject([{ client: secret, kept: 'whole' }]);
  expect(await client.followUp.list()).toHaveLength(1);
});

test('a correction stands beside the log, without card numbers, and is written once', async () => {
  const { client } = await desk();
  const id = await call(client, { client: secret });
  await asSupervisor(client);
  const annotation = {
    id,
    annotationId: countedId(),
    text: 'Su apellido es Querubines. Tarjeta 4111 1111 1111 1111.',
  };
  await client.rights.annotate(annotation);
  await client.rights.annotate(annotation);
  const { annotations } = await client.review.open({ id });
  expect(annotations).toMatchObject([{ author: 'Carmen Ortega' }]);
  expect(annotations[0]?.text).toMatch(/Querubines\. Tarjeta .*•.*1111\./);
});

test('what cannot be taken back asks for the password again', async () => {
  const { client, clock } = await desk();
  const id = await call(client, { client: secret });
  await asSupervisor(client);
  clock.pass(5 * 60_000);
  const retention = { interactions: 365, practices: 90, audit: null };
  const asked = [
    () => client.rights.erase({ ids: [id], reason }),
    () => client.rights.record({ ids: [id] }),
    () => client.rights.setRetention(retention),
  ];
  for (const ask of asked) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect(await refusalOf(ask())).toMatchObject({ data: { why: 'unconfirmed' } });
  }
  expect((await client.review.open({ id })).kept).toBe('whole');
  await client.account.confirm({ password: 'tres tazas de manzanilla' });
  expect(await client.rights.setRetention(retention)).toEqual(retention);
});
