import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyFolder } from '../../electron/core/core.ts';
import { checkout } from '../../scripts/checkout.ts';
import { noFilter } from '../../shared/review/filter.ts';
import { attendingDesk } from '../support/attend.ts';
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

test('what was changed, cut short or is no export is not imported, and nothing is begun', async () => {
  const dataDir = await usedDesk();
  const carried = join(temporaryFolder(), 'puesto');
  datos('exportar', carried, '--data-dir', dataDir);
  const there = join(temporaryFolder(), 'datos');
  const spoilt = (change: (folder: string) => void) => {
    const folder = join(temporaryFolder(), 'otra');
    cpSync(carried, folder, { recursive: true });
    change(folder);
    const { code, said } = datos('importar', folder, '--data-dir', there);
    expect([code, said.split('\n').length]).toEqual([1, 1]);
    expect(() => readdirSync(there)).toThrow('ENOENT');
    return said;
  };
  expect(spoilt((folder) => appendFileSync(join(folder, 'guion.db'), 'x'))).toContain(
    'cambió «guion.db»',
  );
  expect(spoilt((folder) => rmSync(join(folder, 'guion.ancla')))).toContain('«guion.ancla»');
  expect(spoilt((folder) => rmSync(join(folder, 'traslado.json')))).toContain('traslado.json');
  expect(
    spoilt((folder) => {
      const file = join(folder, 'traslado.json');
      writeFileSync(file, readFileSync(file, 'utf8').replace('"guion.ancla"', '"../guion.ancla"'));
    }),
  ).toContain('no es una carpeta exportada');
});

test('nothing is overwritten on either side, and a desk that is open is not copied', async () => {
  const dataDir = await usedDesk();
  const carried = join(temporaryFolder(), 'puesto');
  datos('exportar', carried, '--data-dir', dataDir);
  expect(datos('exportar', carried, '--data-dir', dataDir)).toMatchObject({
    code: 1,
    said: `${carried} ya existe y no está vacía. Indique una carpeta nueva.`,
  });
  expect(datos('importar', carried, '--data-dir', dataDir).said).toContain('ya hay datos de Guion');
  const empty = temporaryFolder();
  expect(datos('exportar', `${carried}2`, '--data-dir', empty).said).toContain(
    'no hay datos de Guion',
  );
  openTestCore({ dataDir });
  expect(datos('exportar', `${carried}2`, '--data-dir', dataDir).said).toContain('ya está en uso');
  expect(datos('exportar').code).toBe(2);
});
