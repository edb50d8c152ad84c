import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockable, type Lockable } from '../../shared/policy/file.ts';
import type { Preferences } from '../../shared/people/preferences.ts';
import type { Retention } from '../../shared/rights/retention.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import { asSupervisor } from '../support/accounts.ts';
import { refusalOf } from '../support/refusal.ts';
import { clientOf, marcela, openTestCore, temporaryFolder } from '../support/testCore.ts';

/** Each key that can be locked: how a policy says it, what the desk then has, and what somebody tries instead. */
type Key =
  | { said: string; settings: Partial<Settings>; tried: Partial<Settings> }
  | { said: string; preferences: Partial<Preferences>; tried: Partial<Preferences> }
  | { said: string; retention: Partial<Retention>; tried: Partial<Retention> };

const keys: Record<Lockable, Key> = {
  empresa: { said: 'Uno', settings: { company: 'Uno' }, tried: { company: 'Otra' } },
  area: { said: 'Caja', settings: { area: 'Caja' }, tried: { area: 'Mesa' } },
  aviso_de_privacidad: {
    said: 'en la entrada',
    settings: { privacyNotice: 'en la entrada' },
    tried: { privacyNotice: null },
  },
  carpeta_de_protocolos: {
    said: '/no/hay/tal',
    settings: { protocolsFolder: '/no/hay/tal' },
    tried: { protocolsFolder: null },
  },
  actualizaciones: {
    said: 'https://guion.ejemplo.mx/v/',
    settings: { updates: 'https://guion.ejemplo.mx/v/' },
    tried: { updates: null },
  },
  conservacion: {
    said: '{ atenciones: 365, practicas: 90, accesos: null }',
    retention: { interactions: 365, practices: 90, audit: null },
    tried: { interactions: 730, practices: 180, audit: 365 },
  },
  idioma: { said: 'en', preferences: { language: 'en' }, tried: { language: 'es' } },
  atajos: {
    said: '{ de_una_tecla: false, teclas: { note: w }, globales: { show: Ctrl+Alt+G } }',
    preferences: { singleKeys: false, keys: { note: 'w' }, globalKeys: { show: 'Ctrl+Alt+G' } },
    tried: { singleKeys: true, keys: {}, globalKeys: {} },
  },
};

/** What holds whether it is locked or not. */
const always = [
  'funciones: [supervision, administracion]',
  'puerta_del_navegador: false',
  'iniciar_con_el_sistema: true',
];
const alwaysTold = {
  roles: ['supervisor', 'administrator'],
  browserDoor: false,
  autostart: true,
};

async function desk(locked: boolean) {
  const policyFile = join(temporaryFolder(), 'politica.yaml');
  const lines = Object.entries(keys).map(([key, { said }]) => `${key}: ${said}`);
  lines.push(`fijar: [${locked ? lockable.join(', ') : ''}]`, ...always);
  writeFileSync(policyFile, lines.join('\n'));
  const client = clientOf(openTestCore({ policyFile, door: 'desktop' }));
  await client.people.save(marcela);
  await client.people.choose({ id: marcela.id });
  await asSupervisor(client);
  const has = async (key: Key): Promise<object> => {
    if ('settings' in key) return { ...(await client.settings.get()) };
    if ('retention' in key) return client.rights.retention();
    return (await client.people.preferences()).preferences;
  };
  const change = async (key: Key): Promise<unknown> => {
    const present = await has(key);
    const wanted = { ...present, ...key.tried };
    if ('settings' in key) return client.settings.save(wanted as Settings);
    if ('retention' in key) return client.rights.setRetention(wanted as Retention);
    return client.people.savePreferences(wanted as Preferences);
  };
  return { has, change, state: await client.policy.state() };
}

const valueOf = (key: Key) =>
  'settings' in key ? key.settings : 'retention' in key ? key.retention : key.preferences;

test('every key that can be locked is taken up, refused to change by its name, and told as held', async () => {
  const { has, change, state } = await desk(true);
  expect(state).toMatchObject(alwaysTold);
  const held = [...state.held.settings, ...state.held.preferences, ...state.held.retention];
  for (const [name, key] of Object.entries(keys)) {
    expect({ name, ...(await has(key)) }).toMatchObject({ name, ...valueOf(key) });
    const refusal = await refusalOf(change(key));
    const names = Object.keys(key.tried).toSorted();
    const refused = (refusal.data as { names?: string[] }).names ?? [];
    expect([name, refusal.code, refused.toSorted()]).toEqual([name, 'MANAGED', names]);
    expect(held).toEqual(expect.arrayContaining(names));
  }
});

test('every key that is not locked is where the desk begins, and may be changed', async () => {
  const { has, change, state } = await desk(false);
  expect(state).toMatchObject({
    ...alwaysTold,
    held: { settings: [], preferences: [], retention: [] },
  });
  for (const [name, key] of Object.entries(keys)) {
    expect({ name, ...(await has(key)) }).toMatchObject({ name, ...valueOf(key) });
    await change(key);
    expect({ name, ...(await has(key)) }).toMatchObject({ name, ...key.tried });
  }
});
