import { expect, test } from '../support/guion.ts';
import { Hands } from '../support/hands.ts';

test('asks for company and agent once, and composes the greeting with them', async ({ guion }) => {
  // The refused password is an answer of the core, which the browser's console tells as well.
  guion.tolerate(/status of 422 .*account\/claim/);
  const page = await guion.start();
  const hands = new Hands(page);
  await expect(page.getByRole('main', { name: 'Primeros datos' })).toBeVisible();
  await expect(page.getByRole('textbox').first()).toBeFocused();

  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Escriba este dato para continuar.')).toHaveCount(2);

  await page.keyboard.type('Tiendas Suárez');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Laura Méndez');
  await page.keyboard.press('Tab');
  await page.keyboard.type('asesora de atención');
  await expect(page.getByRole('blockquote')).toContainText(
    'gracias por llamar a Tiendas Suárez, le habla Laura Méndez',
  );
  await hands.press('Enter');
  await expect(page.getByRole('main', { name: 'Cuenta de supervisión' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Nombre' })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Nombre' })).toHaveValue('Laura Méndez');
  // Enter too early: typing goes on where something is missing.
  await hands.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Usuario' })).toBeFocused();
  await page.keyboard.type('l.mendez');
  await page.keyboard.press('Tab');
  await page.keyboard.type('contraseña123');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('las primeras que alguien probaría');
  const password = page.getByLabel('Contraseña', { exact: true });
  await password.fill('');
  await password.fill('tres tazas de manzanilla');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main', { name: 'Inicio' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Empezar el recorrido' })).toBeVisible();
  const api = await guion.door.api();
  expect(await api.account.status()).toMatchObject({ claimed: true, account: null });

  const again = await guion.restart();
  await expect(again.getByRole('main', { name: 'Inicio' })).toBeVisible();
  await expect(again.getByRole('button', { name: /Laura Méndez/ })).toBeVisible();
});
