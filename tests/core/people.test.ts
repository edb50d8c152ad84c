import { describe, expect, test } from 'vitest';
import { readPreferences } from '../../shared/people/preferences.ts';
import { asRole, asSupervisor } from '../support/accounts.ts';
import { refusalOf } from '../support/refusal.ts';
import {
  clientOf,
  firstRun,
  handClock,
  julio,
  marcela,
  openTestCore,
  temporaryFolder,
} from '../support/testCore.ts';

describe('a PIN', () => {
  test('is asked for the turn of whoever set one, and five slips make the next wait', async () => {
    const clock = handClock();
    const client = clientOf(openTestCore({ now: clock.now }));
    await firstRun(client);
    expect(await client.people.setPin({ pin: '4821' })).toEqual({ hasPin: true });
    await client.people.save(julio);
    await client.people.choose({ id: julio.id });
    expect(await client.people.list()).toMatchObject([
      { name: 'Julio Paredes', hasPin: false },
      { name: 'Marcela Rojas', hasPin: true },
    ]);
    for (let slip = 1; slip <= 5; slip += 1) {
      const refusal = await refusalOf(client.people.choose({ id: marcela.id, pin: '0000' }));
      expect(refusal).toEqual({ code: 'WRONG_PIN', data: { waitMs: slip < 5 ? 0 : 5000 } });
    }
    const early = await refusalOf(client.people.choose({ id: marcela.id, pin: '4821' }));
    expect(early.data).toEqual({ waitMs: 5000 });
    clock.pass(5000);
    expect(await client.people.choose({ id: marcela.id, pin: '4821' })).toEqual(marcela);
    expect(await client.people.current()).toEqual(marcela);
  });

  test('is taken away only with the present one, and is nowhere in the file', async () => {
    const dataDir = temporaryFolder();
    const core = openTestCore({ dataDir });
    const client = clientOf(core);
    await firstRun(client);
    await client.people.setPin({ pin: '98765432' });
    expect((await refusalOf(client.people.setPin({ pin: null }))).code).toBe('WRONG_PIN');
    expect(await client.people.setPin({ pin: null, present: '98765432' })).toEqual({
      hasPin: false,
    });
  });
});

test('names are anyone’s to give until there is an account, then a supervisor’s', async () => {
  const client = clientOf(openTestCore());
  await firstRun(client);
  await client.people.save(julio);
  await asSupervisor(client);
  await client.account.signOut();
  const renamed = { ...julio, name: 'Marcela Rojas' };
  expect(await refusalOf(client.people.save(renamed))).toMatchObject({
    code: 'FORBIDDEN',
    data: { why: 'role' },
  });
  expect((await client.people.list()).map(({ name }) => name)).toContain('Julio Paredes');
  await asRole(client, 'supervisor');
  expect(await client.people.save({ ...julio, position: 'asesor' })).toMatchObject({
    position: 'asesor',
  });
});

describe('preferences', () => {
  test('are each agent’s own', async () => {
    const client = clientOf(openTestCore());
    await firstRun(client);
    const { preferences } = await client.people.preferences();
    await client.people.savePreferences({
      ...preferences,
      reading: 'experto',
      favourites: ['gestion-quejas'],
    });
    await client.people.save(julio);
    await client.people.choose({ id: julio.id });
    expect((await client.people.preferences()).preferences).toEqual(preferences);
    await client.people.choose({ id: marcela.id });
    expect((await client.people.preferences()).preferences.reading).toBe('experto');
  });

  test('out of range fall to their default, and the person is told which', () => {
    const stored = { reading: 'mago', singleKeys: false, keys: { note: 'm' }, extra: 1 };
    const { preferences, refused } = readPreferences(stored);
    expect(refused).toContain('reading');
    expect(preferences).toMatchObject({
      reading: 'novato',
      singleKeys: false,
      keys: { note: 'm' },
    });
    expect(readPreferences('nada').preferences.language).toBe('es');
  });
});
