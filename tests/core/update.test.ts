import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { waysIn } from '../../shared/door/ways.ts';
import {
  clientOf,
  countedId,
  firstRun,
  openTestCore,
  temporaryFolder,
} from '../support/testCore.ts';

const call = { protocol: 'atencion-telefonica', channel: 'telefonico' } as const;
const gone = { type: 'finished', outcome: 'cliente_se_retiro', note: '' } as const;

async function attending() {
  const dataDir = temporaryFolder();
  const core = openTestCore({ dataDir });
  const client = clientOf(core);
  await firstRun(client);
  const { id, seq } = await client.session.start({ eventId: countedId(), ...call });
  const event = { type: 'paused', reason: 'Busca un dato' } as const;
  const paused = await client.session.advance({ id, seq, eventId: countedId(), event });
  const end = async () => {
    const back = { type: 'resumed' } as const;
    const resumed = await client.session.advance({
      id,
      seq: paused.seq,
      eventId: countedId(),
      event: back,
    });
    await client.session.advance({ id, seq: resumed.seq, eventId: countedId(), event: gone });
  };
  return { dataDir, core, client, end };
}

test('a new version waits for every open interaction, paused ones too, and comes after a backup', async () => {
  const { core, client, end } = await attending();
  expect(core.ways()).toEqual({ updates: null, autostart: null, attending: true });
  expect(await core.settle()).toEqual({ ok: false, why: 'attending' });
  expect(await client.backup.list()).toEqual([]);
  await end();
  expect(core.ways()?.attending).toBe(false);
  expect(await core.settle()).toEqual({ ok: true });
  expect(await client.backup.list()).toHaveLength(1);
});

test('without a backup there is no new version', async () => {
  const { core, dataDir, end } = await attending();
  await end();
  writeFileSync(join(dataDir, 'copias'), 'where the folder would be');
  expect(await core.settle()).toEqual({ ok: false, why: 'backup' });
});

test('what is no word about the desk is not taken for one', () => {
  const ways = { updates: 'https://x', autostart: true, attending: false };
  expect(waysIn(ways)).toEqual(ways);
  for (const wrong of [
    null,
    1,
    {},
    { ...ways, attending: 1 },
    { ...ways, updates: 7 },
    { ...ways, autostart: 'sí' },
  ]) {
    expect(waysIn(wrong)).toBeNull();
  }
});
