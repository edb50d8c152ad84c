import { expect, test } from '../support/guion.ts';
import { Hands } from '../support/hands.ts';
import { knownAgent } from '../support/prepare.ts';

test('a telephone call by keyboard alone, from two keys to the Registro', async ({ guion }) => {
  await guion.prepare(knownAgent);
  const page = await guion.start();
  const hands = new Hands(page);
  const step = (index: number, count: number) =>
    expect(page.getByText(`Paso ${index} de ${count}`)).toBeVisible();

  await hands.use(/Atención telefónica/);
  await expect(page.getByRole('main', { name: 'Atención en curso' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Atención telefónica');
  const say = page.getByRole('region', { name: 'Diga' });
  await expect(say).toContainText('gracias por llamar a Tiendas Suárez, le habla Laura Méndez');

  await hands.press(' ');
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await hands.press('Enter');
  await step(2, 2);
  await hands.fill(/nombre/i, 'señora Ledesma');
  await hands.press('Enter');
  await hands.fill(/asunto/i, 'el cobro duplicado');
  await hands.use(/Consulta o trámite/);
  await hands.fill(/resumen/i, 'recibió dos cobros');
  await hands.use(/correcto/i);
  await expect(say).not.toContainText('{');
});
