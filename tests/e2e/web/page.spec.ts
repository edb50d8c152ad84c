import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { checkout } from '../../../scripts/checkout.ts';
import { signInOn } from '../../support/accounts.ts';
import { expect, test } from '../../support/guion.ts';
import { Hands, onStep } from '../../support/hands.ts';
import { knownAgent, knownSupervisor } from '../../support/prepare.ts';
import { countRenders, takeRenders } from '../../support/renders.ts';
import { noteShifts, takeShifts } from '../../support/shifts.ts';
import { toTheRequest, walk } from '../../support/walk.ts';

/** What the page loads, and what it draws anew. */

test('an agent loads no code of a supervisor, a chart, a sheet or an export until it is opened', async ({
  guion,
}) => {
  await guion.prepare(knownSupervisor);
  const page = await guion.start();
  const loaded = scriptsOf(page);
  await page.reload();
  const hands = new Hands(page);
  await hands.use(/Atención telefónica/);
  await expect(page.getByRole('main', { name: 'Atención en curso' })).toBeVisible();
  await hands.press('Enter', 'f');
  await expect(page.getByRole('main', { name: 'Cierre de la atención' })).toBeVisible();
  expect([...loaded].toSorted()).toEqual(scriptsOfIndex());

  await signInOn(page);
  for (const [hash, screen] of [
    ['#/registro', 'RegistroScreen'],
    ['#/calidad/tablero', 'DashboardPage'],
    ['#/protocolos/atencion-telefonica/hoja', 'SheetScreen'],
  ] as const) {
    expect(named(loaded, screen)).toBe(false);
    await page.evaluate((to) => (location.hash = to), hash);
    await expect.poll(() => named(loaded, screen)).toBe(true);
  }
});

test('nothing moves by itself as the page opens, and from step to step only what is below the sentence', async ({
  guion,
}) => {
  await guion.prepare(async (api) => {
    await knownAgent(api);
    await walk(api, [...toTheRequest, { type: 'paused', reason: 'Busco datos' }]);
  });
  const page = await guion.start();
  await page.goto(new URL('/#/', page.url()).href);
  await noteShifts(page);
  // As on a slow computer: what comes late is drawn late.
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.reload();
  const hands = new Hands(page);
  await expect(page.getByRole('button', { name: /^Reanudar/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Atención telefónica/ })).toBeVisible();
  expect(await takeShifts(page)).toEqual([]);
  await browser.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await hands.press('r');
  await onStep(page, 'Escuche');
  await hands.press('1');
  await onStep(page, 'Confirme');
  await hands.press('Backspace');
  await onStep(page, 'Escuche');
  const above = /\.(bar|stages|stepline|say|tone)\b/;
  expect((await takeShifts(page)).filter((moved) => above.test(moved))).toEqual([]);
});

test('a step draws anew what it changes, and little else', async ({ guion }) => {
  await guion.prepare(knownAgent);
  const page = await guion.start();
  await countRenders(page);
  await page.reload();
  const hands = new Hands(page);
  await hands.use(/Atención telefónica/);
  await expect(page.getByRole('main', { name: 'Atención en curso' })).toBeVisible();
  await hands.press('Enter');
  await onStep(page, 'Pregunte el nombre');
  await takeRenders(page);
  await hands.press('Enter');
  const what = page.locator('section', { has: page.getByRole('heading', { name: 'Qué' }) });
  await expect(what).not.toContainText('Pregunte el nombre');
  const { drawn, inVain } = await takeRenders(page);
  expect(drawn).toBeGreaterThan(10);
  // The tools, the stages that are not at hand and every key on the screen stay as they are.
  const kept = /className:`tool`|stages__item|kbd--quiet/;
  expect(inVain.filter((code) => kept.test(code))).toEqual([]);
  expect(inVain.length).toBeLessThanOrEqual(drawnInVain);
});

/** Small parts that look at the whole interaction and find nothing new for them, icons among them. */
const drawnInVain = 30;

/** The names of the scripts that a page loads from now on. */
function scriptsOf(page: Page): Set<string> {
  const names = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) names.add(path.posix.basename(pathname));
  });
  return names;
}

function scriptsOfIndex(): string[] {
  const index = readFileSync(path.join(checkout, 'out', 'renderer', 'index.html'), 'utf8');
  return [...index.matchAll(/assets\/([\w.-]+\.js)"/g)].map(([, name = '']) => name).toSorted();
}

const named = (names: ReadonlySet<string>, screen: string): boolean =>
  [...names].some((name) => name.startsWith(`${screen}-`));
