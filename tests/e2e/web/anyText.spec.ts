import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../../support/guion.ts';
import { Hands } from '../../support/hands.ts';
import { knownAgent, knownSupervisor } from '../../support/prepare.ts';
import { toTheEnd, toTheRequest, walk } from '../../support/walk.ts';

/** Kept as text, laid out without breaking, never executed. */
const texts = {
  html: '<img src=x onerror="window.broken=1"><script>window.broken=1</script><b>negrita</b>',
  rtl: 'مرحبا \u202Eabc\u202C שלום',
  emoji: '👩🏽‍💼🔥 𝒜𝓃𝓃𝒶 e\u0301',
  control: 'uno\u0007dos\u0000tres\u001B[31m',
  long: 'palabra'.repeat(1429),
  empty: '',
} as const;

test('any text in every field of a step, a note, the wrap-up and the lists', async ({ guion }) => {
  await guion.prepare(async (api) => {
    await knownAgent(api);
    await walk(api, toTheRequest.slice(0, 2));
  });
  const page = await guion.start();
  const hands = new Hands(page);
  for (const text of Object.values(texts)) {
    await fillAll(page, text);
    await hands.press('Enter', 'n');
    const note = page.getByRole('dialog', { name: 'Nota' });
    await expect(note).toBeVisible();
    await fillAll(page, text, note);
    await hands.press('Control+Enter');
    await expect(note).toHaveCount(0);
    await laidOut(page);
  }
  await fillAll(page, texts.html);
  await hands.press('Enter', 'Enter');
  await expect(page.getByRole('region', { name: 'Diga' })).toContainText('<b>negrita</b>');

  await hands.press('/');
  const finder = page.getByRole('dialog', { name: 'Buscar' });
  await expect(finder).toBeVisible();
  for (const text of Object.values(texts)) await fillAll(page, text, finder);
  await laidOut(page);
  await hands.press('Escape');
  await expect(finder).toHaveCount(0);

  const api = await guion.door.api();
  await walk(api, [...toTheRequest, ...toTheEnd, { type: 'next' }]);
  await page.reload();
  await expect(page.getByRole('main', { name: 'Cierre de la atención' })).toBeVisible();
  await page.getByRole('button', { name: /Faltó registrar/ }).press('Enter');
  await page.getByRole('radio', { name: 'Mañana' }).press('Space');
  for (const text of [texts.long, texts.control, texts.rtl, texts.html]) {
    await fillAll(page, text);
    await laidOut(page);
  }
  await hands.press('Control+Enter');
  await expect(page.getByRole('main', { name: 'Atención registrada' })).toBeVisible();
  await laidOut(page);
  const { rows } = await api.review.list({});
  const { timeline } = await api.review.open({ id: rows[0]?.id ?? '' });
  expect(JSON.stringify(timeline)).toContain('window.broken=1');
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
});

test('any text at home and in the settings', async ({ guion }) => {
  await guion.prepare(knownAgent);
  const page = await guion.start();
  await page.getByRole('button', { name: 'Añadir cliente o referencia' }).press('Enter');
  for (const text of Object.values(texts)) {
    await fillAll(page, text);
    await laidOut(page);
  }
  await page.goto(new URL('/#/ajustes', page.url()).href);
  await expect(page.getByRole('main', { name: 'Ajustes' })).toBeVisible();
  for (const text of Object.values(texts)) {
    await fillAll(page, text);
    await laidOut(page);
  }
  await page.goto(new URL('/#/seguimientos', page.url()).href);
  await expect(page.getByRole('main', { name: 'Seguimientos' })).toBeVisible();
  for (const text of Object.values(texts)) {
    await fillAll(page, text);
    await laidOut(page);
  }
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
});

const everything = `\u0007${texts.rtl} ${texts.emoji} "«'${texts.html} ${texts.long}`;

test('what a first run or a sign-in cannot take is told in one sentence and left as it was written', async ({
  guion,
}) => {
  guion.tolerate(/status of 401 .*account\/signIn/);
  const page = await guion.start();
  const fields = page.getByRole('textbox');
  await expect(fields).toHaveCount(3);
  for (const text of [everything, ' \t ']) {
    await fillAll(page, text);
    await page.keyboard.press('Enter');
    const told = page.getByText(text.trim() === '' ? 'Escriba este dato' : /^Caben 120 caracteres/);
    await expect(told).toHaveCount(text.trim() === '' ? 2 : 3);
    await expect(fields.first()).toHaveValue(text);
    await laidOut(page);
  }
  await fillAll(page, `<b>"Añó" 👩🏽‍💼</b>`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Usuario' })).toBeVisible();
  await guion.door.stop();
  await guion.prepare(knownSupervisor);
  const again = await guion.start();
  await again.goto(new URL('/#/cuenta', again.url()).href);
  const user = again.getByRole('textbox', { name: 'Usuario' });
  await user.press('Enter');
  await expect(again.getByRole('alert')).toHaveText('Escriba su usuario y su contraseña.');
  await user.fill('a\u202Eb "«👩🏽‍💼 \u0007');
  await again.getByLabel('Contraseña', { exact: true }).fill(everything);
  await user.press('Enter');
  await expect(again.getByRole('alert')).toHaveText(/^(?!Escriba)[^\n]+\.$/);
  await expect(user).toHaveValue(/a.b/u);
});

/** Puts a text into every field that takes one, as pasting does, and leaves each. */
async function fillAll(page: Page, text: string, within: Page | Locator = page): Promise<void> {
  const fields = within.locator(
    'input[type="text"], input:not([type]), input[type="search"], textarea',
  );
  await fields.first().waitFor();
  const count = await fields.count();
  for (let index = 0; index < count; index += 1) {
    const field = fields.nth(index);
    if (!(await field.isVisible())) continue;
    await field.fill(text);
    // What a field does not hold (its longest length, a line break) is left out; nothing is added.
    const held = await field.inputValue();
    expect(text.replaceAll('\u0000', '').startsWith(held.replaceAll('\u0000', ''))).toBe(true);
  }
}

async function laidOut(page: Page): Promise<void> {
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: innerWidth,
  }));
  expect(wide).toBeLessThanOrEqual(room);
}
