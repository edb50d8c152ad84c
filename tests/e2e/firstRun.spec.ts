import { expect, test } from '../support/guion.ts';
import { Hands } from '../support/hands.ts';

test('asks for company and agent once, and composes the greeting with them', async ({ guion }) => {
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
  await expect(page.getByRole('main', { name: 'Inicio' })).toBeVisible();

  const again = await guion.restart();
  await expect(again.getByRole('main', { name: 'Inicio' })).toBeVisible();
  await expect(again.getByRole('button', { name: /Laura Méndez/ })).toBeVisible();
});
