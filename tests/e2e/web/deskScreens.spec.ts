import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expectConforming } from '../../support/conforms.ts';
import { expect, test } from '../../support/guion.ts';
import { Hands } from '../../support/hands.ts';
import { type Api, knownAgent } from '../../support/prepare.ts';
import { expectSound } from '../../support/sound.ts';
import { toTheEnd, toTheRequest, walk } from '../../support/walk.ts';

/** What the desk adds to the screens of a step: one app, one screen after the other. */

const sheets = [
  ['h', 'Hoja de traspaso'],
  ['s', '¿Qué está pasando?'],
  ['/', 'Buscar'],
  ['?', 'Teclas de esta pantalla'],
] as const;

test('sheets, the client’s view and the wrap-up fit, and axe objects to nothing', async ({
  guion,
}) => {
  test.slow();
  await guion.prepare(async (api) => {
    await knownAgent(api);
    await walk(api, [...toTheRequest, { type: 'noted', text: 'su DNI es 12345678Z' }]);
  });
  const page = await guion.start();
  const hands = new Hands(page);
  await expect(page.getByText('Parece un DNI: •••78Z')).toBeVisible();
  for (const [key, title] of sheets) {
    await hands.press(key);
    const sheet = page.getByRole('dialog', { name: title });
    await expect(sheet).toBeVisible();
    if (key === 's') await sheet.getByRole('button', { name: /Señales/ }).press('Enter');
    await expectSound(guion, title);
    await expectConforming(page, title);
    await hands.press('Escape');
    await expect(sheet).toHaveCount(0);
  }
  await hands.press('v');
  await expect(page.getByRole('main', { name: /cliente/i })).toBeVisible();
  await expectSound(guion, 'counter');
  await expectConforming(page, 'counter');
  await hands.press('v', 'f');
  await expect(page.getByRole('main', { name: 'Cierre de la atención' })).toBeVisible();
  await expectSound(guion, 'wrap-up while talking');
});

test('the wrap-up does not scroll at the narrowest width', async ({ guion }) => {
  await guion.prepare(async (api) => {
    await knownAgent(api);
    await walk(api, [...toTheRequest, ...toTheEnd, { type: 'next' }]);
  });
  const page = await guion.start();
  await expect(page.getByRole('main', { name: 'Cierre de la atención' })).toBeVisible();
  await guion.door.resize(340);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(340);
  const work = page.locator('.work');
  await expect.poll(() => work.evaluate((each) => each.scrollHeight - each.clientHeight)).toBe(0);
});

test('practice to its end, follow-ups, keys, what is kept and an interaction of somebody else', async ({
  guion,
}) => {
  test.slow();
  await guion.prepare(async (api) => {
    await knownAgent(api);
    await promised(api);
    await practised(api);
  });
  const page = await guion.start();
  const hands = new Hands(page);
  await expect(page.getByText('Práctica · no se guarda')).toBeVisible();
  await hands.press('Control+Enter');
  await expect(page.getByText('Práctica terminada')).toBeVisible();
  await hands.press('1');
  await expect(page.getByText(/Ramas que aún no ha practicado/)).toBeVisible();
  await expectSound(guion, 'practice over');
  await expectConforming(page, 'practice over');
  await hands.press('Enter');

  await expectSound(guion, await at(page, 'seguimientos', 'Seguimientos'));
  await expectSound(guion, await at(page, 'teclas', 'Teclas'));
  await expectSound(guion, await at(page, 'mis-datos', 'Qué se guarda de mí'));
  const api = await guion.door.api();
  await walk(api, [...toTheRequest, { type: 'paused', reason: 'Fin del turno' }]);
  const id = '33333333-3333-4333-8333-333333333333';
  await api.people.save({ id, name: 'Julio Paredes', position: 'asesor' });
  await api.people.choose({ id });
  await at(page, '', 'Inicio');
  await page.reload();
  await expect(page.getByText('De Laura Méndez. Al tomarla queda en el registro.')).toBeVisible();
  await expectSound(guion, 'of somebody else');
});

async function at(page: Page, name: string, title: string): Promise<string> {
  await page.goto(new URL(`/#/${name}`, page.url()).href);
  await expect(page.getByRole('main', { name: title })).toBeVisible();
  return title;
}

async function promised(api: Api): Promise<void> {
  const due = Date.now() + 3_600_000;
  const reason = 'Llamar por la entrega';
  const end = { type: 'finished', outcome: 'resuelto', note: '' } as const;
  await walk(
    api,
    [
      ...toTheRequest,
      { type: 'followUpPlanned', due, reason, channel: 'telefonico' },
      ...toTheEnd,
      { type: 'next' },
      end,
    ],
    { client: 'doña Eva' },
  );
}

async function practised(api: Api): Promise<void> {
  const start = { protocol: 'atencion-telefonica', channel: 'telefonico', practice: true } as const;
  let view = await api.session.start({ eventId: randomUUID(), ...start });
  for (const event of [...toTheRequest, ...toTheEnd, { type: 'next' } as const]) {
    const call = { id: view.id, seq: view.seq, eventId: randomUUID(), event };
    view = await api.session.advance(call);
  }
}
