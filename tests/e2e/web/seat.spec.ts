import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { checkout } from '../../../scripts/checkout.ts';
import { carmen, signInOn } from '../../support/accounts.ts';
import { expect, test } from '../../support/guion.ts';
import { Hands, onStep } from '../../support/hands.ts';
import { knownAgent, knownSupervisor } from '../../support/prepare.ts';
import { toTheRequest, walk } from '../../support/walk.ts';

/** What is done at the desk while a supervisor is signed in, and who may change what there. */

const goTo = (page: Page, path: string) =>
  page.evaluate((hash) => void (location.hash = hash), `#/${path}`);

test('an agent who types on keeps no seat from locking; the supervisor’s own keys do', async ({
  guion,
}) => {
  await guion.prepare(knownSupervisor);
  const page = await guion.start();
  const hands = new Hands(page);
  await signInOn(page);
  await walk(await guion.door.api(), toTheRequest);
  const told: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/account/touch')) told.push(new URL(page.url()).hash);
  });
  await page.reload();
  await onStep(page, 'Escuche el motivo');
  await hands.press('n');
  await page.keyboard.type('llama por tercera vez');
  await hands.press('Control+Enter');
  await page.mouse.wheel(0, 200);
  expect(told).toEqual([]);
  await goTo(page, 'registro');
  await expect(page.getByRole('main', { name: 'Registro' })).toBeVisible();
  await hands.press('j');
  await expect.poll(() => told).toEqual(['#/registro']);

  // In the settings, what is anybody's keeps it open as little; what only a supervisor changes there does.
  await goTo(page, 'ajustes');
  const company = page.getByRole('textbox', { name: 'Nombre de la empresa' });
  await company.press('End');
  await page.mouse.wheel(0, 200);
  expect(told).toEqual(['#/registro']);
  await company.pressSequentially(' y Cía.');
  await expect.poll(() => told).toEqual(['#/registro', '#/ajustes']);
});

test('a desk without accounts offers the first one; then names and settings are not for whoever sits down', async ({
  guion,
}) => {
  await guion.prepare(knownAgent);
  const page = await guion.start();
  await goTo(page, 'ajustes');
  await expect(page.getByRole('textbox', { name: 'Nombre de la empresa' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Añadir agente' })).toBeVisible();
  const offer = page.getByRole('button', { name: 'Crear la cuenta' });
  await expect(offer).toContainText('no tiene todavía una cuenta de supervisión');
  await offer.click();
  await page.getByRole('textbox', { name: 'Nombre' }).fill(carmen.name);
  await page.getByRole('textbox', { name: 'Usuario' }).fill(carmen.user);
  await page.getByLabel('Contraseña', { exact: true }).fill(carmen.password);
  await page.getByRole('button', { name: 'Crear la cuenta' }).click();
  await expect(page.getByText('Supervisión · Protocolos · Administración')).toBeVisible();

  await goTo(page, 'ajustes');
  const days = page.getByRole('textbox', {
    name: 'Días para no estar de acuerdo con una revisión',
  });
  await expect(days).toHaveValue('7');
  await days.fill('0');
  await expect(page.getByText('Escriba un número entero entre 1 y 90.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Guardar/ })).toBeDisabled();
  await days.fill('10');
  await page.getByRole('button', { name: /^Guardar/ }).click();
  await expect(page.getByRole('button', { name: /^Guardar/ })).toBeDisabled();
  const api = await guion.door.api();
  expect(await api.settings.get()).toMatchObject({ disputeDays: 10 });

  await goTo(page, 'cuenta');
  await page.getByRole('button', { name: 'Cerrar sesión' }).click();
  await expect(page.getByRole('button', { name: 'Entrar' })).toBeVisible();
  await goTo(page, 'ajustes');
  await expect(page.getByText('Lo cambia quien administra Guion.')).toBeVisible();
  await expect(page.getByText('10 días', { exact: true })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Nombre de la empresa' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^(Añadir agente|Corregir a)/ })).toHaveCount(0);
});

test('an invented year says so on every screen', async ({ guion }) => {
  const cli = path.join(checkout, 'electron', 'entry', 'cli', 'main.ts');
  const words = ['demo', '--interacciones', '20', '--data-dir', guion.dataDir];
  expect(spawnSync(process.execPath, [cli, ...words], { stdio: 'inherit' }).status).toBe(0);
  const page = await guion.start();
  const mark = page.getByText('Datos inventados, para probar');
  for (const screen of ['', 'registro', 'ajustes', 'calidad/mis-cifras', 'seguimientos']) {
    await goTo(page, screen);
    await expect(page.getByRole('main')).toBeVisible();
    await expect(mark).toBeInViewport();
    const over = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    expect(over, screen).toBe(0);
  }
});
