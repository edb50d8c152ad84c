import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import {
  clientOf,
  firstRun,
  handClock,
  openTestCore,
  temporaryFolder,
} from '../support/testCore.ts';
import { walk } from '../support/walk.ts';

const general = { protocol: 'atencion-general-ec0305', channel: 'presencial' } as const;

test('with the shift prepared, the step that only asks for it is left out, until the next shift', async () => {
  const clock = handClock();
  const client = clientOf(openTestCore({ now: clock.now }));
  await firstRun(client);
  expect(await client.people.preparation()).toBeNull();
  expect((await walk(client, [], general)).step?.id).toBe('gen-1');

  const settings = await client.settings.get();
  await client.settings.save({ company: 'Tiendas Suárez', ...settings, shiftChecklist: true });
  const list = await client.people.preparation();
  expect(list?.items.length).toBeGreaterThan(3);
  const all = list?.items.map(({ id }) => id) ?? [];
  expect(await client.people.prepare({ done: all.slice(1) })).toMatchObject({ done: false });
  expect((await walk(client, [], general)).step?.id).toBe('gen-1');

  expect(await client.people.prepare({ done: all })).toMatchObject({ done: true });
  const prepared = await walk(client, [], general);
  expect(prepared.step?.id).toBe('gen-2');
  clock.pass(12 * 3_600_000);
  expect(await client.people.preparation()).toMatchObject({ done: false });
  // What began prepared stays so: its log says it.
  expect((await client.session.open({ id: prepared.id })).step?.id).toBe('gen-2');
});

test('settings that do not pass fall to their defaults one by one, and are named', async () => {
  const dataDir = temporaryFolder();
  const core = openTestCore({ dataDir });
  await firstRun(clientOf(core));
  core.close();
  const db = new Database(join(dataDir, 'guion.db'));
  const body = JSON.stringify({
    company: 'Tiendas Suárez',
    area: 'Centro',
    sayPosition: 'quizá',
    limits: { espera_max_segundos: 99_999, advertencias_remoto: 3 },
    targets: { 'atencion-telefonica': 2 },
    invented: true,
  });
  db.prepare('UPDATE settings SET body = ?').run(body);
  db.close();
  const client = clientOf(openTestCore({ dataDir }));
  expect(await client.settings.get()).toMatchObject({
    company: 'Tiendas Suárez',
    area: 'Centro',
    sayPosition: false,
    limits: { espera_max_segundos: 60, advertencias_remoto: 3 },
    targets: {},
  });
  const { refusedSettings } = await client.system.status();
  expect(refusedSettings.toSorted()).toEqual([
    'invented',
    'limits.espera_max_segundos',
    'sayPosition',
    'targets.atencion-telefonica',
  ]);
  expect((await walk(client, [])).step?.id).toBe('tel-1');
  const settings = await client.settings.get();
  if (settings) await client.settings.save(settings);
  expect((await client.system.status()).refusedSettings).toEqual([]);
});
