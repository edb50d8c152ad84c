import { closeSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { carmen } from '../../support/accounts.ts';
import { expect, type Guion, test } from '../../support/guion.ts';
import { knownAgent, knownSupervisor } from '../../support/prepare.ts';
import { toTheRequest, walk } from '../../support/walk.ts';

/** What a person sees of damage and of backups. How it is done is tests/durability's. */

const left = { type: 'finished', outcome: 'cliente_se_retiro', note: '' } as const;

/** A desk with one finished interaction, closed in order: there is one backup. */
async function aDayOfWork(guion: Guion) {
  await guion.prepare(async (api) => {
    await knownAgent(api);
    await walk(api, [...toTheRequest.slice(0, 2), left]);
  });
  await guion.start();
  await guion.door.stop();
  expect(readdirSync(path.join(guion.dataDir, 'copias'))).toHaveLength(1);
}

async function toBackups(guion: Guion) {
  await guion.page.goto(new URL('/#/ajustes', guion.page.url()).href);
  await guion.page.getByRole('button', { name: /^Copias y registro/ }).click();
  await expect(guion.page.getByRole('main', { name: /^Copias de seguridad/ })).toBeVisible();
}

test('a backup is made, looked into, restored at the next start, and that is undone', async ({
  guion,
}) => {
  await guion.prepare(knownAgent);
  let page = await guion.start();
  await toBackups(guion);
  await expect(page.getByText('Todavía no hay copias')).toBeVisible();
  await page.getByRole('button', { name: 'Hacer una copia ahora' }).click();
  await expect(page.getByText('Copia hecha y comprobada.')).toBeVisible();
  await guion.door.api().then((api) => walk(api, [...toTheRequest.slice(0, 2), left]));

  await page.getByRole('button', { name: /Ver qué tiene/ }).click();
  await expect(page.getByText('0 atenciones, 0 sucesos')).toBeVisible();
  await expect(page.getByText('1 atención, 4 sucesos')).toBeVisible();
  await page.getByRole('button', { name: 'Restaurar esta copia' }).click();
  await expect(page.getByRole('button', { name: 'Sí, restaurar al reabrir' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Hasta entonces no cambia nada/)).toBeVisible();
  await page.getByRole('button', { name: 'No restaurar' }).click();
  await expect(page.getByText(/Hasta entonces no cambia nada/)).toBeHidden();
  await page.getByRole('button', { name: /Ver qué tiene/ }).click();
  await page.getByRole('button', { name: 'Restaurar esta copia' }).click();
  await page.getByRole('button', { name: 'Sí, restaurar al reabrir' }).click();
  await expect(page.getByText(/Hasta entonces no cambia nada/)).toBeVisible();

  page = await guion.restart();
  const told = page.getByRole('alert').filter({ hasText: 'Se restauró una copia de seguridad' });
  await expect(told).toContainText('4 sucesos');
  const rows = () => guion.door.api().then((api) => api.review.list({}));
  expect((await rows()).rows).toHaveLength(0);
  await told.getByRole('button', { name: 'Ver copias' }).click();
  await page.getByRole('button', { name: /Antes de restaurar/ }).click();
  await page.getByRole('button', { name: 'Restaurar esta copia' }).click();
  await page.getByRole('button', { name: 'Sí, restaurar al reabrir' }).click();
  await expect(page.getByText(/Hasta entonces no cambia nada/)).toBeVisible();
  await guion.restart();
  expect((await rows()).rows).toHaveLength(1);
});

test('where there are accounts, restoring asks for one that may, and for its password', async ({
  guion,
}) => {
  guion.tolerate(/status of 401 .*account/);
  await guion.prepare(knownSupervisor);
  const page = await guion.start();
  await toBackups(guion);
  await page.getByRole('button', { name: 'Hacer una copia ahora' }).click();
  await page.getByRole('button', { name: /Ver qué tiene/ }).click();
  await page.getByRole('button', { name: 'Restaurar esta copia' }).click();
  await expect(page.getByRole('button', { name: 'Sí, restaurar al reabrir' })).toBeHidden();
  await page.getByRole('textbox', { name: 'Usuario' }).fill(carmen.user);
  await page.getByLabel('Contraseña', { exact: true }).fill('no es esta, seguro');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('no coinciden');
  await page.getByLabel('Contraseña', { exact: true }).fill(carmen.password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Sí, restaurar al reabrir' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Hasta entonces no cambia nada/)).toBeVisible();
  const api = await guion.door.api();
  expect((await api.backup.order())?.backup).toMatch(/^guion-/);
});

test('damage is told: from where the data came back, what was lost, where the file is', async ({
  guion,
}) => {
  await aDayOfWork(guion);
  const file = openSync(path.join(guion.dataDir, 'guion.db'), 'r+');
  writeSync(file, Buffer.alloc(100, 7), 0, 100, 0);
  closeSync(file);
  const page = await guion.start();
  const told = page.getByRole('alert').filter({ hasText: 'estaba dañado y se recuperó' });
  await expect(told).toContainText('no es una base de datos de Guion');
  await expect(told).toContainText(/Se partió deLa copia del \d/);
  await expect(told).toContainText('Tenía4 sucesos');
  await expect(told).toContainText('Se perdióNada');
  await expect(told).toContainText(/apartada-.*No se borra/);
  // Whoever reads English reads all of it in English.
  const api = await guion.door.api();
  await api.people.savePreferences({ language: 'en' });
  await page.reload();
  const english = page.getByRole('alert').filter({ hasText: 'was damaged and has been recovered' });
  await expect(english).toContainText('guion.db is no database of Guion.');
  await expect(english.locator('[lang=es]')).toHaveCount(0);
  await api.people.savePreferences({ language: 'es' });
  await page.reload();
  await told.getByRole('button', { name: 'Entendido' }).click();
  await expect(told).toBeHidden();
  await page.reload();
  await expect(page.getByRole('main', { name: 'Inicio' })).toBeVisible();
  await toBackups(guion);
  await expect(told).toBeHidden();
  await page.getByRole('button', { name: 'Comprobar el registro' }).click();
  await expect(page.getByText('Registro íntegro: 1 atención, 4 sucesos.')).toBeVisible();

  // One event changed, and the mark beside the log gone: both are named in the reader's language.
  await api.people.savePreferences({ language: 'en' });
  await guion.door.stop();
  const db = new Database(path.join(guion.dataDir, 'guion.db'));
  db.exec('DROP TRIGGER event_is_never_changed; UPDATE event SET at = at + 1 WHERE seq = 2');
  db.close();
  for (const lost of ['guion.ancla', 'copias']) {
    rmSync(path.join(guion.dataDir, lost), { recursive: true });
  }
  const reader = await guion.start();
  await reader.goto(new URL('/#/copias', reader.url()).href);
  await reader.getByRole('button', { name: 'Check the log' }).click();
  const findings = reader.getByRole('status').getByRole('list');
  await expect(findings).toContainText(/Interaction \S+, event 2 .*: its content was changed\./);
  await expect(findings).toContainText('The mark guion.ancla');
  await expect(reader.getByRole('status').locator('[lang=es]')).toHaveCount(0);
});

test('a damaged backup says so and cannot be restored', async ({ guion }) => {
  guion.tolerate(/status of 422/);
  await aDayOfWork(guion);
  const [name = ''] = readdirSync(path.join(guion.dataDir, 'copias'));
  const file = openSync(path.join(guion.dataDir, 'copias', name), 'r+');
  writeSync(file, Buffer.alloc(9000, 7), 0, 9000, 4096);
  closeSync(file);
  const page = await guion.start();
  await toBackups(guion);
  await page.getByRole('button', { name: /Ver qué tiene/ }).click();
  await expect(page.getByRole('alert')).toContainText('Esta copia está dañada');
  await expect(page.getByRole('button', { name: 'Restaurar esta copia' })).toBeHidden();
});
