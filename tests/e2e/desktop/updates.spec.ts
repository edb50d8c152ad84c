import { createHash, randomUUID } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { asDesktop, expect, test } from '../../support/guion.ts';
import { knownAgent } from '../../support/prepare.ts';
import { giveToOwner } from '../../support/processes.ts';

/**
 * A new version on a server of this machine, asked for, fetched and put in by electron-updater itself, in the place
 * of a file that stands for the AppImage. What is put in here only says that it ran.
 */
const newer = Buffer.from('#!/bin/sh\necho ran > "$(dirname "$0")/ran"\n');

async function serveUpdates() {
  const asked: string[] = [];
  const sum = createHash('sha512').update(newer).digest('base64');
  const name = 'guion-9.9.9-x64.AppImage';
  const list = {
    version: '9.9.9',
    files: [{ url: name, sha512: sum, size: newer.length }],
    path: name,
    sha512: sum,
  };
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    asked.push(pathname);
    const body = { '/latest-linux.yml': JSON.stringify(list), [`/${name}`]: newer }[pathname];
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { asked, name, address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

test('a new version waits for the end of the interaction, and comes after a backup', async ({
  guion,
}) => {
  const server = await serveUpdates();
  const door = asDesktop(guion.door);
  const folder = door.newDataDir();
  const old = path.join(folder, 'guion-0.1.0-x64.AppImage');
  writeFileSync(old, '');
  chmodSync(old, 0o755);
  giveToOwner(folder);
  door.env = { GUION_UPDATES: 'dev', APPIMAGE: old };
  let id = '';
  await guion.prepare(async (api) => {
    await knownAgent(api);
    await api.settings.save({ company: 'Tiendas Suárez', updates: server.address });
    const start = { protocol: 'atencion-telefonica', channel: 'telefonico' as const };
    ({ id } = await api.session.start({ eventId: randomUUID(), ...start }));
  });
  try {
    const page = await guion.start();
    await expect(page.getByRole('main')).toBeVisible();
    const api = await door.api();
    const { seq } = await api.session.open({ id });
    expect(server.asked).toEqual([]);
    const event = { type: 'finished', outcome: 'cliente_se_retiro', note: '' } as const;
    await api.session.advance({ id, seq, eventId: randomUUID(), event });

    await expect.poll(() => server.asked).toEqual(['/latest-linux.yml', `/${server.name}`]);
    await page.goto(new URL('/', page.url()).href);
    await expect(page.getByText('La versión 9.9.9 está lista.')).toBeVisible();
    const ended = door.app.waitForEvent('close');
    await page.getByRole('button', { name: 'Instalar y volver a abrir' }).click();
    await ended;
    await door.stop();
    await expect.poll(() => existsSync(path.join(folder, 'ran'))).toBe(true);
    expect(readdirSync(folder)).toContain(server.name);
    expect(existsSync(old)).toBe(false);
    expect(readdirSync(path.join(guion.dataDir, 'copias'))).not.toEqual([]);
  } finally {
    server.close();
  }
});

test('starting with the system is a switch, and a file of the person’s own', async ({ guion }) => {
  const door = asDesktop(guion.door);
  door.env = { GUION_AUTOSTART: 'dev' };
  await guion.prepare(knownAgent);
  const page = await guion.start();
  const appData = await door.app.evaluate(({ app }) => app.getPath('appData'));
  const entry = path.join(appData, 'autostart', 'guion.desktop');
  await page.goto(new URL('/#/ajustes', page.url()).href);
  const wanted = page.getByRole('switch', { name: 'Abrir con el sistema' });
  await expect(wanted).not.toBeChecked();
  await wanted.click();
  await expect(wanted).toBeChecked();
  expect(existsSync(entry)).toBe(true);
  await wanted.click();
  await expect(wanted).not.toBeChecked();
  expect(existsSync(entry)).toBe(false);
});
