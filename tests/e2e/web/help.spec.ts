import { expectConforming } from '../../support/conforms.ts';
import { expect, test } from '../../support/guion.ts';
import { Hands, onStep } from '../../support/hands.ts';
import { knownAgent } from '../../support/prepare.ts';
import { expectSound } from '../../support/sound.ts';
import { toTheRequest, walk } from '../../support/walk.ts';

test('help beside a conversation leaves the sentence in sight and gives back what lay under it', async ({
  guion,
}) => {
  await guion.prepare(async (api) => {
    await knownAgent(api);
    await walk(api, toTheRequest);
  });
  const page = await guion.start();
  const hands = new Hands(page);
  const help = page.getByRole('dialog', { name: 'Ayuda' });
  await onStep(page, 'Escuche el motivo');
  await hands.press('F1');
  await expect(help.getByRole('heading', { name: 'Un paso' })).toBeVisible();
  await expect(page.locator('.say')).toBeInViewport({ ratio: 1 });
  // What is read has the focus; its ring is drawn within it, for outside it the sheet would cut three sides.
  await expect(help.locator('.sheet__body:focus')).toHaveCSS('box-shadow', /inset/);
  await expectSound(guion, 'help beside a step');
  await expectConforming(page, 'help beside a step');
  // Nothing under it moves.
  await hands.press('Enter', '1', ' ');
  await hands.press('F1');
  await expect(help).toBeHidden();
  await onStep(page, 'Escuche el motivo');

  await hands.press('n');
  await page.keyboard.type('a medias');
  await hands.press('F1');
  await expect(help.getByRole('heading', { name: 'Notas' })).toBeVisible();
  await hands.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Nota' })).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(/a medias/);
});

test('help is searched with and without accents, and says when there is nothing', async ({
  guion,
}) => {
  await guion.prepare(knownAgent);
  const page = await guion.start();
  const hands = new Hands(page);
  await expect(page.getByRole('main', { name: 'Inicio' })).toBeVisible();
  await hands.press('F1');
  const help = page.getByRole('main', { name: 'Ayuda' });
  await expect(help.getByRole('heading', { name: 'El inicio' })).toBeVisible();
  // The home screen under it starts nothing.
  await hands.press('4', 'u');
  await expect(help).toBeVisible();
  const found = help.getByRole('region', { name: 'Encontrado en la ayuda' });
  await hands.press('/');
  for (const words of ['práctica', 'practica']) {
    await page.keyboard.type(words);
    await expect(found.getByRole('button', { name: /^Practicar/ })).toBeVisible();
    await hands.press('Escape');
    await expect(found).toBeHidden();
  }
  await page.keyboard.type('zarzaparrilla');
  await expect(found.getByRole('status')).toContainText('Ningún tema de la ayuda trata de');
  await expect(found.getByRole('button')).toHaveCount(0);
  await expectSound(guion, 'nothing found');
  await expectConforming(page, 'help, nothing found');
  await hands.press('Escape');
  await page.keyboard.type('seguimiento');
  await hands.press('Enter');
  await expect(found.getByRole('button').first()).toBeFocused();
  await hands.press('Enter');
  await expect(help.getByRole('heading', { name: 'Seguimientos', level: 2 })).toBeVisible();
  await help.getByRole('article').getByRole('button', { name: 'el cierre' }).click();
  await expect(help.getByRole('heading', { name: 'El cierre' })).toBeVisible();
  await hands.press('Escape');
  await expect(page.getByRole('main', { name: 'Inicio' })).toBeVisible();
});

test('in English help is in English, without a network', async ({ guion }) => {
  await guion.prepare(async (api) => {
    await knownAgent(api);
    const { preferences } = await api.people.preferences();
    await api.people.savePreferences({ ...preferences, language: 'en' });
  });
  const page = await guion.start();
  await expect(page.getByRole('main', { name: 'Home' })).toBeVisible();
  await page.keyboard.press('F1');
  await expect(page.getByRole('heading', { name: 'Every interaction' })).toHaveCount(0);
  await expect(page.getByRole('article')).toContainText('Every interaction begins here.');
});

test('the key card is one page of paper, with the keys as they are set', async ({ guion }) => {
  await guion.prepare(async (api) => {
    await knownAgent(api);
    const { preferences } = await api.people.preferences();
    await api.people.savePreferences({ ...preferences, keys: { note: 'w' } });
  });
  const page = await guion.start();
  await page.goto(new URL('/#/teclas', page.url()).href);
  const hands = new Hands(page);
  await hands.tabTo(page.getByRole('button', { name: 'Imprimir la tarjeta de teclas' }));
  await hands.press('Enter');
  const card = page.getByRole('main', { name: 'Tarjeta de teclas' });
  await expect(card.locator('.keycard__row', { hasText: /^Nota/ })).toContainText('W');
  await expectSound(guion, 'key card');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
