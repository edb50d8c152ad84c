import type { Locator, Page } from '@playwright/test';
import { eventsIn } from '../../support/eventsIn.ts';
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

test('any text beside a step is kept whole: no suitable answer, why it was left', async ({
  guion,
}) => {
  await guion.prepare(async (api) => {
    await knownAgent(api);
    await walk(api, toTheRequest);
  });
  const page = await guion.start();
  const hands = new Hands(page);
  const sheet = page.getByRole('dialog');
  const open = async (entry: RegExp) => {
    for (const name of ['Más opciones', entry]) {
      await page.getByRole('button', { name }).focus();
      await hands.press('Enter');
    }
  };
  await open(/^\d No hay respuesta/);
  await expect(sheet.getByRole('textbox')).toBeFocused();
  await fillAll(page, everything, sheet);
  await laidOut(page);
  await hands.press('Control+Enter');
  await expect(sheet).toHaveCount(0);
  await open(/^\d Abandonar/);
  await expect(sheet).toBeVisible();
  await hands.press('5');
  await expect(page.getByRole('textbox', { name: 'Motivo' })).toBeFocused();
  await fillAll(page, everything, sheet);
  await laidOut(page);
  await hands.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Atención abandonada' })).toBeVisible();
  await laidOut(page);
  expect(eventsIn(guion.dataDir).split(JSON.stringify(everything))).toHaveLength(3);
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
});

test('a PIN takes digits alone, and a follow-up no moment that is none', async ({ guion }) => {
  await guion.prepare(async (api) => {
    await knownAgent(api);
    const plan = {
      due: Date.now() + 3_600_000,
      reason: everything,
      channel: 'telefonico' as const,
    };
    await walk(api, [
      ...toTheRequest.slice(0, 2),
      { type: 'followUpPlanned', ...plan },
      { type: 'finished', outcome: 'cliente_se_retiro', note: everything },
    ]);
  });
  const page = await guion.start();
  await page.goto(new URL('/#/ajustes', page.url()).href);
  const hands = new Hands(page);
  const pin = page.getByLabel('PIN nuevo');
  for (const [text, held] of [
    [texts.rtl, ''],
    [everything, '11'],
    ['٣٤٥٦', ''],
  ] as const) {
    await pin.fill(text);
    await expect(pin).toHaveValue(held);
    await hands.press('Enter');
    await expect(pin).toHaveAttribute('aria-invalid', 'true');
    await laidOut(page);
  }

  await page.goto(new URL('/#/seguimientos', page.url()).href);
  // In the row, and, once it has come, in what was noted before.
  await expect(page.getByText('negrita').first()).toBeVisible();
  await laidOut(page);
  await hands.use('Cambiar fecha');
  await hands.press('3');
  const day = page.getByLabel('Fecha');
  for (const [date, told] of [
    ['', 'Falta'],
    ['2001-01-01', 'pasó'],
  ] as const) {
    await day.fill(date);
    await hands.press('Enter');
    await expect(page.getByRole('alert')).toContainText(told);
    await laidOut(page);
  }
  const api = await guion.door.api();
  const [followUp] = await api.followUp.list();
  expect(followUp?.reason).toBe(everything);
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
