import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, test, type Guion } from '../support/guion.ts';
import { Hands, onStep } from '../support/hands.ts';
import { knownAgent } from '../support/prepare.ts';
import { toTheRequest, walk } from '../support/walk.ts';

/** What the organisation says of times, and what the desk makes of it. */

test('a target, a hold reminder and a time to answer are set in the settings and seen at the desk', async ({
  guion,
}) => {
  await guion.prepare(knownAgent);
  const page = await guion.start();
  await page.goto(new URL('/#/ajustes', page.url()).href);
  const save = page.getByRole('button', { name: /^Guardar/ });
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  const hold = field('Aviso de espera, en segundos');
  await expect(hold).toHaveValue('60');
  await hold.fill('3');
  await expect(page.getByText('Escriba un número entero entre 5 y 3600.')).toBeVisible();
  await expect(save).toBeDisabled();
  await hold.fill('20');
  const target = field('Atención telefónica');
  await expect(target).toHaveValue('');
  await target.fill('seis');
  await expect(page.getByText(/Escriba minutos .*entre 0:10 y 600:00\./)).toBeVisible();
  await expect(save).toBeDisabled();
  await target.fill('6:30');
  await field('Plazo de respuesta por escrito').fill('30 minutos');
  await save.click();
  await expect(save).toBeDisabled();
  const api = await guion.door.api();
  expect(await api.settings.get()).toMatchObject({
    limits: { espera_max_segundos: 20, advertencias_remoto: 2 },
    targets: { 'atencion-telefonica': 390 },
    responseTime: { electronico: '30 minutos' },
  });
  await expect(target).toHaveValue('6:30');

  await atHome(page);
  const view = await walk(api, toTheRequest);
  expect(view.times).toMatchObject({ targetSeconds: 390, holdReminderSeconds: 20 });
  await page.reload();
  await onStep(page, 'Escuche el motivo');
  await expect(page.getByRole('timer', { name: /^Tiempo total 0:\d\d de 6:30$/ })).toBeVisible();
  await walk(api, [], { protocol: 'atencion-en-linea', channel: 'electronico', client: 'Eva' });
  await page.reload();
  await expect(page.getByText('Responder en 30 minutos')).toBeVisible();
});

async function atHome(page: Page): Promise<void> {
  await page.goto(new URL('/#/', page.url()).href);
  await expect(page.getByRole('main', { name: 'Inicio' })).toBeVisible();
}

test('a step says what it may take, and a rest after an escalation is no handling time', async ({
  guion,
}) => {
  await guion.prepare(async (api) => {
    await knownAgent(api);
    const captured = { type: 'captured', field: 'tiempo_espera', value: '2' } as const;
    await walk(api, [
      ...toTheRequest,
      { type: 'situationOpened', situation: 'espera' },
      captured,
      { type: 'next' },
    ]);
  });
  const page = await guion.start();
  const hands = new Hands(page);
  await onStep(page, 'Regrese antes de que se cumpla el tiempo');
  const budget = /^Tiempo del paso 0:\d\d de 1:00$/;
  await expect(page.getByRole('progressbar', { name: budget })).toBeVisible();
  await expect(page.getByRole('timer', { name: budget })).toBeVisible();
  await hands.press('F8');
  await expect(page.getByRole('alert')).toContainText('PRIORIDAD MÁXIMA');
  await hands.press('Escape');
  await hands.use(/pausa de recuperación/);
  await expect(page.getByText(/No cuenta en los tiempos de atención/)).toBeVisible();
  await page.waitForTimeout(1500);
  await hands.use(/^Reanudar/);
  await onStep(page, 'Regrese antes de que se cumpla el tiempo');
  await restIsLeftOut(guion);
});

/** Ends the interaction and reads its times in the Registro. */
async function restIsLeftOut(guion: Guion): Promise<void> {
  const api = await guion.door.api();
  const live = await api.session.current();
  if (!live) throw new Error('nothing is open');
  expect(live.times.pausedMs).toBeGreaterThanOrEqual(1500);
  const { id, seq } = live;
  const event = { type: 'finished', outcome: 'cliente_se_retiro', note: '' } as const;
  await api.session.advance({ id, seq, eventId: randomUUID(), event });
  const { summary } = await api.review.open({ id });
  expect(summary.endedAt - summary.startedAt - summary.activeMs).toBe(live.times.pausedMs);
}
