import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { SessionEvent } from '../../../shared/session/event.ts';
import { marksOn } from '../../quality/marked.ts';
import { asRole, asSupervisor } from '../../support/accounts.ts';
import { expect, test, type Guion } from '../../support/guion.ts';
import { knownAgent, type Api } from '../../support/prepare.ts';
import { signInAt, signOutAt } from '../../support/signIn.ts';
import { judge } from '../../support/reviewing.ts';
import { expectNoAxe } from '../../support/noAxe.ts';
import { toTheEnd, toTheRequest, walk } from '../../support/walk.ts';

const widths = [400, 1024, 1280, 1600];

/** Calls that went well, one that escalated and one that was given up. */
async function work(api: Api): Promise<void> {
  await knownAgent(api);
  await asSupervisor(api);
  const end: SessionEvent = { type: 'finished', outcome: 'resuelto', note: '' };
  for (let call = 0; call < 4; call += 1) await walk(api, [...toTheRequest, ...toTheEnd, end]);
  const calm: SessionEvent[] = [{ type: 'escalated', immediate: false }, { type: 'situationLeft' }];
  await walk(api, [...toTheRequest, ...calm, ...toTheEnd, end]);
  await walk(api, [{ type: 'abandoned', reason: 'colgó' }]);
}

/** Opens a page of the quality part; what is behind a # needs no new load. */
async function goTo(page: Page, address: string, heading: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), `#/calidad/${address}`);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}

async function begun(guion: Guion): Promise<Page> {
  await guion.prepare(work);
  const page = await guion.start();
  await expect(page.getByRole('main')).toBeVisible();
  await signInAt(page);
  return page;
}

/** Nothing sticks out sideways, and axe has nothing to say, at every width and in both themes. */
async function fits(page: Page): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, `${width} px`).toBe(0);
  }
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoAxe(page);
  }
}

test('4: a supervisor reviews, the agent disputes, the supervisor answers', async ({ guion }) => {
  test.slow();
  const page = await begun(guion);
  await goTo(page, 'cola', 'Por revisar');
  await page
    .getByRole('link', { name: /^Revisar / })
    .first()
    .click();
  const form = page.getByRole('region', { name: 'Revisión', exact: true });
  await expect(form).toContainText('Lo muestra el registro');
  await expect(form).toContainText('Atención al cliente, versión 1');
  await fits(page);
  const submit = page.getByRole('button', { name: 'Entregar la revisión' });
  await expect(submit).toHaveAttribute('aria-disabled', 'true');
  await judge(page, 'Observada', 'Revise el cierre.');
  await expect(submit).toHaveAttribute('aria-disabled', 'false');
  await submit.press('Enter');
  await expect(page.getByRole('article')).toContainText('Entregada');
  const reviewed = page.url();

  await signOutAt(page);
  await goTo(page, 'mis-revisiones', 'Mis revisiones');
  await expect(page.getByText('Revise el cierre.')).toBeVisible();
  await page.getByRole('button', { name: 'No estoy de acuerdo' }).click();
  await page.getByRole('textbox', { name: 'Motivo' }).fill('Sí me despedí');
  await page.getByRole('button', { name: 'Enviar el desacuerdo' }).click();
  await expect(page.getByRole('article')).toContainText('En desacuerdo');
  await expect(page.getByRole('button', { name: 'No estoy de acuerdo' })).toHaveCount(0);
  await fits(page);

  await signInAt(page);
  await goTo(page, 'cola', 'Por revisar');
  await expect(page.getByText('En desacuerdo: el agente espera respuesta')).toBeVisible();
  await page.goto(reviewed);
  await page.getByRole('textbox', { name: 'Respuesta al agente' }).fill('Lo mantengo.');
  await page.getByRole('button', { name: 'Mantener la revisión' }).click();
  await expect(page.getByRole('article')).toContainText('Respondida');
  await expect(page.getByRole('article')).toContainText('Lo mantengo.');
  await holdsTheReview(page, reviewed.split('/').at(-1) ?? '');
  await page.emulateMedia({ media: 'screen' });
  await leadsToTheReviewAndBack(page);
  await isComparedWithASecond(guion, page, reviewed);
});

/** Another reviewer judges the same interaction: both stand side by side, with where they differ. */
async function isComparedWithASecond(guion: Guion, page: Page, reviewed: string): Promise<void> {
  const interaction = reviewed.split('/').at(-1) ?? '';
  const api = await guion.door.api();
  await asRole(api, 'supervisor');
  const opened = await api.scorecard.open({ interaction });
  await api.scorecard.submit({
    id: randomUUID(),
    interaction,
    card: opened.card.card.id,
    version: opened.card.version,
    marks: marksOn(opened),
    verdict: 'aprobada',
    comment: 'Bien.',
  });
  await page.goto(reviewed);
  await page.reload();
  const both = page.getByRole('region', { name: 'Comparación de revisiones' });
  const reviewers = ['Carmen Ortega', 'Solo supervisor'];
  await expect(both.getByRole('columnheader')).toHaveText(['Criterio', ...reviewers, 'Difieren']);
  const verdict = both.getByRole('row').filter({ hasText: 'Aprobada' });
  await expect(verdict).toContainText('Observada');
  await expect(verdict).toContainText('≠');
}

/** From one interaction of a list to what was said of it, and back to the same place in the same list. */
async function leadsToTheReviewAndBack(page: Page): Promise<void> {
  await page.evaluate(() => void (location.hash = '#/registro?revisada=si'));
  await page.reload(); // the page was not told who signed in meanwhile
  await page.getByRole('region', { name: 'Registro' }).getByRole('link').first().click();
  await page.getByRole('tab', { name: 'Revisión' }).click();
  await expect(page.getByRole('tabpanel')).toContainText('Lo mantengo.');
  await fits(page);
  await page.getByRole('link', { name: 'Abrir la revisión' }).click();
  await expect(page).toHaveURL(/#\/calidad\/revision\/[\w-]+\?revisada=si$/);
  await page.getByRole('link', { name: 'Ver la atención paso a paso' }).click();
  await expect(page).toHaveURL(/#\/registro\/[\w-]+\?revisada=si$/);
  await page.keyboard.press('Escape');
  await expect(page.getByText('1 atención', { exact: true })).toBeVisible();
}

/** The case file has the review with its dispute and the answer, for programs and on paper. */
async function holdsTheReview(page: Page, id: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), `#/registro/${id}`);
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Expediente' }).click();
  await page.getByRole('menuitem', { name: 'Expediente en JSON' }).click();
  const text = (await (await (await file).createReadStream()).toArray()).map(String).join('');
  const acts = [{ act: 'submitted' }, { act: 'disputed' }, { text: 'Lo mantengo.' }];
  expect(JSON.parse(text)).toMatchObject({
    reviews: [{ verdict: 'observada', acts: acts.map((what) => ({ what })) }],
  });
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.casefile');
  for (const words of ['Observada', 'Revise el cierre.', 'Sí me despedí', 'Lo mantengo.']) {
    await expect(paper.getByText(words, { exact: true })).toBeVisible();
  }
}

test('4: the card is published anew only when it is sound', async ({ guion }) => {
  const page = await begun(guion);
  await goTo(page, 'plantilla', 'Plantilla de evaluación');
  const text = page.getByRole('textbox', { name: 'Texto de la plantilla (YAML)' });
  const source = await text.inputValue();
  await text.fill(source.replace('peso: 15', 'peso: 5'));
  await page.getByRole('button', { name: 'Comprobar' }).click();
  await expect(
    page.getByText('Los pesos de las secciones suman 90 y deben sumar 100'),
  ).toBeVisible();
  await text.fill(source.replace('peso: 15', 'peso: 5').replace('peso: 30', 'peso: 40'));
  await page.getByRole('button', { name: 'Publicar como versión 2' }).click();
  await expect(page.getByText('Versión 2, publicada por Carmen Ortega')).toBeVisible();
  await fits(page);
});

test('5: risk first with its reasons, and a random sample that is declared', async ({ guion }) => {
  const page = await begun(guion);
  await goTo(page, 'cola', 'Por revisar');
  const risk = page.getByRole('region', { name: 'Por riesgo' });
  const first = risk.getByRole('listitem').first();
  await expect(first).toContainText('Escaló una vez');
  await expect(risk).toContainText('Abandonada');
  await page.getByRole('textbox', { name: 'Tamaño' }).fill('3');
  await page.getByRole('textbox', { name: 'Semilla' }).fill('noviembre');
  await page.getByRole('button', { name: 'Sortear' }).press('Enter');
  const sample = page.getByRole('article');
  await expect(sample).toContainText('Semilla «noviembre»: 3 de 6');
  await expect(sample).toContainText('Margen del 95 %');
  await sample
    .getByRole('button', { name: /^Cambiar por otra/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: 'Motivo del cambio' }).fill('Fue una prueba');
  await page.getByRole('button', { name: 'Cambiar', exact: true }).click();
  await expect(sample).toContainText('Fue una prueba (Carmen Ortega)');
  await fits(page);
});

test('6: the dashboard gives counts for few cases, and every picture its table', async ({
  guion,
}) => {
  const page = await begun(guion);
  await goTo(page, 'tablero', 'Tablero');
  await expect(page.getByText('1 de 6').first()).toBeVisible();
  const days = page.getByRole('region', { name: 'Atenciones por día', exact: true });
  await expect(days.getByRole('table')).toContainText('6');
  await days.getByRole('button', { name: 'Ver tabla' }).press('Enter');
  await expect(days.getByRole('row')).toHaveCount(31);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await days.getByRole('button', { name: 'Copiar la tabla «Atenciones por día»' }).click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(async () => (await copied()).split('\n')).toHaveLength(31);
  expect(await copied()).toMatch(/\t6\b/);
  await fits(page);
  await page.getByRole('combobox', { name: 'Comparar por' }).selectOption('agent');
  await expect(
    page.getByRole('region', { name: 'Escalamiento por agente', exact: true }),
  ).toContainText('Laura Méndez');
  await expect(page).toHaveURL(/#\/calidad\/tablero\?por=agent$/);
  await page.getByRole('combobox', { name: 'Periodo' }).selectOption('7');
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Periodo' })).toHaveValue('30');
  await page.goForward();
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Periodo' })).toHaveValue('7');
  await expect(page.getByRole('combobox', { name: 'Comparar por' })).toHaveValue('agent');
  await page.getByRole('link', { name: 'Atención telefónica' }).click();
  await expect(page).toHaveURL(/#\/calidad\/diagrama\/[\w-]+\?dias=7&por=agent$/);
  const greeting = page.getByRole('button', {
    name: /Conteste y salude según el horario.*6 visitas/,
  });
  await expect(greeting).toBeVisible();
  await page.getByRole('link', { name: 'Tablero' }).last().click();
  await expect(page.getByRole('combobox', { name: 'Periodo' })).toHaveValue('7');
  await goTo(page, 'tablero?dias=1000&agente=nadie&canal=paloma', 'Tablero');
  await expect(page.getByText('1 de 6').first()).toBeVisible();
  await goTo(page, 'tablero?agente=99999999-9999-4999-8999-999999999999', 'Tablero');
  await expect(page.getByText(/No hay atenciones terminadas en este periodo/)).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Agente' })).toContainText(
    'Ya no está en la lista',
  );
  await page.setViewportSize({ width: 340, height: 900 });
  await expect(page.getByText('0 de 0')).toHaveCount(0);
  await page.getByRole('button', { name: 'Quitar los filtros' }).press('Enter');
  await expect(page.getByText('1 de 6').first()).toBeVisible();
  await goTo(page, 'mis-cifras', 'Mis cifras');
  await expect(page.getByText('1 de 6').first()).toBeVisible();
  // The last of the tabs, in a row that is wider than a bar.
  const tab = page.getByRole('navigation').getByRole('link', { name: 'Mis cifras' });
  await expect(tab).toBeInViewport({ ratio: 0.95 });
  guion.tolerate(/403 \(Forbidden\).*figures\/overview/);
  await signOutAt(page);
  await goTo(page, 'tablero', 'Tablero');
  await expect(page.getByRole('alert')).toContainText('Esta página es de supervisión');
});
