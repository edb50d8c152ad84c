import type { SessionEvent } from '../../../shared/session/event.ts';
import { asSupervisor } from '../../support/accounts.ts';
import { expect, test } from '../../support/guion.ts';
import { Hands } from '../../support/hands.ts';
import { knownAgent, type Api } from '../../support/prepare.ts';
import { expectAccessible } from '../../support/sound.ts';
import { toTheEnd, toTheRequest, walk } from '../../support/walk.ts';

const left: SessionEvent = { type: 'finished', outcome: 'cliente_se_retiro', note: '' };

/** Thirty interactions, one of them unlike the others. */
async function work(api: Api): Promise<void> {
  await knownAgent(api);
  for (let n = 0; n < 29; n += 1) await walk(api, [left], { client: `cliente ${n}` });
  const unlike: SessionEvent[] = [
    { type: 'clientTypeChosen', clientType: 'grosero' },
    { type: 'noted', text: 'Reclamó una devolución' },
    { type: 'escalated', immediate: false },
  ];
  await walk(api, [...unlike, left], { client: 'señora Ledesma' });
}

test('a supervisor narrows the list down by mouse and keys, and back leads to the list before', async ({
  guion,
}) => {
  await guion.prepare(work);
  const page = await guion.start();
  await asSupervisor(await guion.door.api());
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(`${new URL(page.url()).origin}/#/registro`);
  const rows = page.getByRole('table').getByRole('link');
  const shown = page.getByRole('main').getByText(/^\d+ atenci/);
  await expect(shown).toHaveText('30 atenciones');

  await page.getByRole('button', { name: 'Tipo de cliente' }).click();
  await page.getByRole('checkbox', { name: 'Grosero' }).check();
  await expect(shown).toHaveText('1 atención');
  await expect(page).toHaveURL(/#\/registro\?tipo=grosero$/);
  await page.goBack();
  await expect(shown).toHaveText('30 atenciones');

  const hands = new Hands(page);
  await hands.press('/');
  await page.keyboard.type('"DEVOLUCION" (');
  await expect(shown).toHaveText('1 atención');
  // The row says why it is there, in the table and at the width of the sidebar.
  const excerpt = page.getByText('Reclamó una devolución');
  await expect(excerpt.locator('mark')).toHaveText('devolución');
  await expectAccessible(page, 'a search');
  await page.getByRole('searchbox').fill('nada de eso');
  await expect(page.getByText('Ninguna atención coincide con estos filtros')).toBeVisible();
  await page.getByRole('button', { name: 'Quitar los filtros' }).click();
  await expect(shown).toHaveText('30 atenciones');

  await page.getByRole('region', { name: 'Registro' }).focus();
  await hands.press('j', 'ArrowDown', 'k');
  await expect(page.locator('tr[aria-selected=true]')).toContainText('cliente 28');
  await expect(rows.first()).toBeVisible();

  await page.getByRole('searchbox').fill('devolución');
  await expect(shown).toHaveText('1 atención');
  await page.setViewportSize({ width: 400, height: 860 });
  await page.reload();
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(excerpt.locator('mark')).toBeInViewport({ ratio: 1 });
});

test('impossible filters are answered in a sentence', async ({ guion }) => {
  await guion.prepare(work);
  const page = await guion.start();
  await asSupervisor(await guion.door.api());
  const at = (query: string) => page.goto(`${new URL(page.url()).origin}/#/registro?${query}`);
  await at('desde=2026-11-20&hasta=2026-11-01');
  await expect(page.getByText(/^El intervalo termina antes de empezar/)).toBeVisible();
  await at('agente=99999999-9999-4999-8999-999999999999');
  await expect(page.getByText(/ya no está entre los agentes/)).toBeVisible();
  await at('desde=ayer&min=x&canal=paloma');
  await expect(page.getByText('30 atenciones')).toBeVisible();
});

test('a filter is saved under a name and shared', async ({ guion }) => {
  await guion.prepare(work);
  const page = await guion.start();
  await asSupervisor(await guion.door.api());
  await page.goto(`${new URL(page.url()).origin}/#/registro?escalada=si&tipo=grosero`);
  await page.getByRole('button', { name: 'Guardar este filtro' }).click();
  await page.getByLabel('Nombre del filtro').fill('Groseros que escalaron');
  await page.getByLabel('Que lo vean los demás').check();
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  const saved = page.getByRole('link', { name: 'Groseros que escalaron' });
  await expect(saved).toHaveAttribute('aria-current', 'page');
  await page.getByRole('link', { name: 'Todas' }).click();
  await expect(page.getByText('30 atenciones')).toBeVisible();
  await saved.click();
  await expect(page.getByText('1 atención', { exact: true })).toBeVisible();
});

test('one interaction is replayed by keys, with the step, the way and the one beside it', async ({
  guion,
}) => {
  await guion.prepare(async (api) => {
    await knownAgent(api);
    await walk(api, [...toTheRequest, ...toTheEnd, { type: 'next' }, left], { client: 'señor A' });
    await walk(api, [{ type: 'next' }, left], { client: 'señor B' });
  });
  const page = await guion.start();
  await asSupervisor(await guion.door.api());
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(`${new URL(page.url()).origin}/#/registro?texto=senor`);
  await expect(page.getByText('2 atenciones')).toBeVisible();
  const hands = new Hands(page);
  await hands.press('j', 'Enter');
  const slider = page.getByRole('slider', { name: 'Momento de la atención' });
  await expect(slider).toHaveAttribute('aria-valuetext', /^1 de \d+, 0:00, Empezó$/);
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /^2 de \d+, .*Norma$/);
  await expect(page.getByRole('tabpanel')).toContainText('Marcada:');
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', /Terminó$/);
  await expect(page.getByRole('tabpanel')).toContainText('llama por segunda vez');
  const named = page.getByRole('listitem').filter({ hasText: 'Pregunte el nombre' });
  await named.getByRole('button', { name: /^Ver lo que había a los/ }).click();
  await expect(slider).not.toHaveAttribute('aria-valuetext', /Terminó$/);
  await expect(page.getByRole('tabpanel')).toContainText('Pregunte el nombre');
  await page.getByRole('tab', { name: 'Camino' }).click();
  await expect(page.locator('.stepbox[data-walked]').first()).toBeVisible();

  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Expediente' }).click();
  await page.getByRole('menuitem', { name: 'Expediente en JSON' }).click();
  const saved = await (await file).createReadStream();
  const text = (await saved.toArray()).map(String).join('');
  expect(JSON.parse(text)).toMatchObject({
    summary: { client: 'señora Ledesma' },
    proof: { intact: true },
  });

  await hands.press('k');
  await expect(page.getByRole('heading', { name: 'Atención telefónica · señor B' })).toBeVisible();
  await hands.press('Escape');
  await expect(page.getByText('2 atenciones')).toBeVisible();
});
