import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportDesk, importDesk, verifyFolder } from '../../electron/core/core.ts';
import { checkout } from '../../scripts/checkout.ts';
import { noFilter } from '../../shared/review/filter.ts';
import { attendingDesk } from '../support/attend.ts';
import { nineOClock } from '../support/session.ts';
import { clientOf, openTestCore, temporaryFolder } from '../support/testCore.ts';

function datos(...words: string[]) {
  const command = [join('electron', 'entry', 'cli', 'main.ts'), 'datos', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: checkout,
    encoding: 'utf8',
  });
  return { code: status, said: (stdout + stderr).trim() };
}

async function usedDesk() {
  const dataDir = temporaryFolder();
  const { core, client, attend } = await attendingDesk(dataDir);
  await attend({ client: 'Elena Duarte' });
  await client.backup.make();
  core.close();
  return dataDir;
}

test('a desk goes to another machine whole, checked at both ends, and works there', async () => {
  const dataDir = await usedDesk();
  const [carried, there] = [join(temporaryFolder(), 'puesto'), join(temporaryFolder(), 'datos')];
  const exported = datos('exportar', carried, '--data-dir', dataDir);
  expect(exported).toMatchObject({
    code: 0,
    said: expect.stringMatching(/^Hecho y comprobado: 3 /),
  });
  expect(readdirSync(carried).toSorted()).toEqual([
    'copias',
    'guion.ancla',
    'guion.db',
    'traslado.json',
  ]);
  expect(datos('importar', carried, '--data-dir', there).code).toBe(0);
  expect(verifyFolder(there, null)).toMatchObject({ ok: true, report: { intact: true } });
  const client = clientOf(openTestCore({ dataDir: there, door: 'command' }));
  const list = await client.review.list({ filter: noFilter, before: null });
  expect(list.rows.map((row) => row.client)).toEqual(['Elena Duarte']);
  expect(await client.backup.list()).toHaveLength(1);
  expect(await client.integrity.notices()).toEqual([]);
});

/** Exported without the command around it. */
async function exported(): Promise<{ dataDir: string; carried: string }> {
  const dataDir = await usedDesk();
  const carried = join(temporaryFolder(), 'puesto');
  expect(await exportDesk(dataDir, carried, '0.0.0-test', nineOClock)).toMatchObject({ ok: true });
  return { dataDir, carried };
}

test('what was changed, cut short or is no export is not imported, and nothing is begun', async () => {
  const { carried } = await exported();
  const there = join(temporaryFolder(), 'datos');
  const spoilt = async (change: (folder: string) => void) => {
    const folder = join(temporaryFolder(), 'otra');
    cpSync(carried, folder, { recursive: true });
    change(folder);
    const refused = await importDesk(folder, there);
    expect(() => readdirSync(there)).toThrow('ENOENT');
    return refused;
  };
  const grown = await spoilt((folder) => appendFileSync(join(folder, 'guion.db'), 'x'));
  expect(grown).toMatchObject({ reason: 'changed', file: 'guion.db' });
  const flipped = await spoilt((folder) => {
    const file = join(folder, 'guion.db');
    const bytes = readFileSync(file);
    bytes.writeUInt8(bytes.readUInt8(5000) ^ 1, 5000);
    writeFileSync(file, bytes);
  });
  expect(flipped).toMatchObject({ reason: 'changed', file: 'guion.db' });
  const lost = await spoilt((folder) => rmSync(join(folder, 'guion.ancla')));
  expect(lost).toMatchObject({ reason: 'changed', file: 'guion.ancla' });
  const cut = await spoilt((folder) => rmSync(join(folder, 'traslado.json')));
  expect(cut).toMatchObject({ reason: 'noManifest' });
  const astray = await spoilt((folder) => {
    const file = join(folder, 'traslado.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"guion.ancla"', '"../guion.ancla"'));
  });
  expect(astray).toMatchObject({ reason: 'noManifest' });
});

test('nothing is overwritten on either side, and a desk that is open is not copied', async () => {
  const { dataDir, carried } = await exported();
  const other = `${carried}2`;
  const again = await exportDesk(dataDir, carried, '0.0.0-test', nineOClock);
  expect(again).toMatchObject({ reason: 'notEmpty', path: carried });
  expect(await importDesk(carried, dataDir)).toMatchObject({ reason: 'hasData' });
  const nothing = await exportDesk(temporaryFolder(), other, '0.0.0-test', nineOClock);
  expect(nothing).toMatchObject({ reason: 'noData' });
  openTestCore({ dataDir });
  const open = await exportDesk(dataDir, other, '0.0.0-test', nineOClock);
  expect(open).toMatchObject({ reason: 'problem', problem: { reason: 'inUse' } });
  expect(datos('exportar', carried, '--data-dir', dataDir)).toEqual({
    code: 1,
    said: `${carried} ya existe y no está vacía. Indique una carpeta nueva.`,
  });
});
