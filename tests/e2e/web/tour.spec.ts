import type { Page } from '@playwright/test';
import { expectConforming } from '../../support/conforms.ts';
import { expect, test } from '../../support/guion.ts';
import { Hands, onStep } from '../../support/hands.ts';
import { type Api, knownAgent } from '../../support/prepare.ts';
import { expectSound } from '../../support/sound.ts';

const strip = (page: Page) => page.getByRole('region', { name: 'Recorrido' });
const offer = (page: Page) => page.getByRole('region', { name: '¿Primera vez con Guion?' });

/** An agent who has not seen the tour. */
async function newcomer(api: Api): Promise<void> {
  await knownAgent(api);
  const { preferences } = await api.people.preferences();
  await api.people.savePreferences({ ...preferences, tour: false });
}

test('the tour is taken by keyboard, and is not offered again', async ({ guion }) => {
  await guion.prepare(newcomer);
  const page = await guion.start();
  const hands = new Hands(page);
  await expect(offer(page)).toBeVisible();
  await expectSound(guion, 'home with the offer');
  await hands.press('u');
  await expect(strip(page)).toContainText('Recorrido · 1 de 5');
  await expect(page.getByText('Práctica · no se guarda')).toBeVisible();
  await expectSound(guion, 'first step of the tour');
  await expectConforming(page, 'first step of the tour');
  await hands.press(' ');
  await expect(strip(page)).toContainText('2 de 5');
  await hands.press('Enter');
  await expect(strip(page)).toContainText('3 de 5');
  await hands.press('F8');
  await expect(strip(page)).toContainText('peldaño a peldaño');
  await expect(strip(page)).toContainText('3 de 5');
  await hands.press('Escape');
  await expect(strip(page)).toContainText('4 de 5');
  await hands.press('n');
  await page.keyboard.type('pregunta por su cobro');
  await hands.press('Control+Enter');
  await expect(strip(page)).toContainText('5 de 5');
  await hands.press('f');
  await expect(page.getByRole('main', { name: 'Cierre de la atención' })).toBeVisible();
  await finish(page, hands);
  await hands.press('Enter');
  await expect(page.getByRole('main', { name: 'Inicio' })).toBeVisible();
  await expect(offer(page)).toBeHidden();
  const again = await guion.restart();
  await expect(again.getByRole('main', { name: 'Inicio' })).toBeVisible();
  await expect(again.getByRole('list').first()).toBeVisible();
  await expect(offer(again)).toBeHidden();
  const api = await guion.door.api();
  expect((await api.review.list({})).rows).toEqual([]);
});

/** The outcome that asks for nothing, on its own number. */
async function finish(page: Page, hands: Hands): Promise<void> {
  const outcome = page.locator('.choice', { hasText: /se retiró/ });
  await hands.press(await outcome.locator('kbd').innerText());
  await expect(outcome.getByRole('radio')).toBeChecked();
  await hands.press('Control+Enter');
  await expect(strip(page)).toContainText('Recorrido terminado');
}

test('the tour can be skipped, and taken again from help', async ({ guion }) => {
  await guion.prepare(newcomer);
  const page = await guion.start();
  const hands = new Hands(page);
  await expect(offer(page)).toBeVisible();
  await hands.press('u');
  await expect(strip(page)).toContainText('1 de 5');
  await hands.press('u');
  await expect(page.getByRole('main', { name: 'Inicio' })).toBeVisible();
  await expect(offer(page)).toBeHidden();

  await hands.press('F1');
  const again = page.getByRole('button', { name: 'Repetir el recorrido' });
  await hands.tabTo(again);
  await hands.press('Enter');
  await expect(strip(page)).toContainText('1 de 5');
  await onStep(page, 'Conteste y salude');
  // In the middle of it help has no other tour to offer.
  await hands.press('F1');
  await expect(page.getByRole('dialog', { name: 'Ayuda' })).toBeVisible();
  await expect(again).toBeDisabled();
});

test('«Ahora no» is kept', async ({ guion }) => {
  await guion.prepare(newcomer);
  const page = await guion.start();
  await page.getByRole('button', { name: 'Ahora no' }).click();
  await expect(offer(page)).toBeHidden();
  const api = await guion.door.api();
  expect((await api.people.preferences()).preferences.tour).toBe(true);
});
