import { expect, test } from '../support/guion.ts';
import { Hands } from '../support/hands.ts';
import { knownAgent } from '../support/prepare.ts';
import { toTheEnd, toTheRequest, walk } from '../support/walk.ts';

test('an identifier in the reason of a follow-up or in the closing note is masked before it is kept', async ({
  guion,
}) => {
  await guion.prepare(async (api) => {
    await knownAgent(api);
    await walk(api, [...toTheRequest, ...toTheEnd, { type: 'next' }]);
  });
  const page = await guion.start();
  const hands = new Hands(page);
  const offer = page.getByRole('button', { name: 'Enmascarar' });
  await hands.tabTo(page.getByRole('radio', { name: 'Ninguno' }));
  await page.keyboard.press('ArrowRight');
  const reason = page.getByRole('textbox', { name: 'Motivo del seguimiento' });
  await reason.fill('Confirmar el DNI 12345678Z');
  await hands.tabTo(offer);
  await hands.press('Enter');
  await expect(reason).toHaveValue('Confirmar el DNI •••78Z');
  await expect(offer).toHaveCount(0);
  const note = page.getByRole('textbox', { name: 'Nota de cierre' });
  await note.fill('Dio su DNI 12345678Z y colgó');
  await expect(page.getByText('Parece un DNI: •••78Z')).toBeVisible();
  await hands.tabTo(offer);
  await hands.press('Enter');
  await expect(note).toHaveValue('Dio su DNI •••78Z y colgó');
  await hands.press('Control+Enter');
  await expect(page.getByRole('main', { name: 'Atención registrada' })).toBeVisible();
  const api = await guion.door.api();
  expect(await api.followUp.list()).toMatchObject([{ reason: 'Confirmar el DNI •••78Z' }]);
  const { rows } = await api.review.list({});
  const log = await api.review.open({ id: rows[0]?.id ?? '' });
  expect(JSON.stringify(log)).toContain('Dio su DNI •••78Z y colgó');
  expect(JSON.stringify(log)).not.toContain('12345678Z');
});

test('an identifier that the client is known by is masked before the interaction begins with it', async ({
  guion,
}) => {
  await guion.prepare(knownAgent);
  const page = await guion.start();
  const hands = new Hands(page);
  await hands.tabTo(page.getByRole('button', { name: 'Añadir cliente o referencia' }));
  await hands.press('Enter');
  const reference = page.getByRole('textbox', { name: 'Referencia' });
  await reference.fill('DNI 12345678Z');
  await hands.tabTo(page.getByRole('button', { name: 'Enmascarar' }));
  await hands.press('Enter');
  await expect(reference).toHaveValue('DNI •••78Z');
  await hands.tabTo(page.getByRole('button', { name: /Atención telefónica/ }).first());
  await hands.press('Enter');
  await expect(page.getByRole('main', { name: 'Atención en curso' })).toBeVisible();
  const api = await guion.door.api();
  const live = await api.session.current();
  const { reference: kept } = await api.session.handOver({ id: live?.id ?? '' });
  expect(kept).toBe('DNI •••78Z');
});
