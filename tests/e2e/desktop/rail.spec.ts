import { randomUUID } from 'node:crypto';
import { asDesktop, expect, type Guion, test } from '../../support/guion.ts';
import { Hands } from '../../support/hands.ts';
import { knownAgent } from '../../support/prepare.ts';
import { expectEveryLook } from '../../support/conforms.ts';

/** The window as a rail: room for the program beside it where the system offers no strip. */

function width(guion: Guion) {
  return asDesktop(guion.door).app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds().width,
  );
}

test('one key shrinks the window to 48 px and back; nothing moves on meanwhile, and F8 widens it', async ({
  guion,
}) => {
  await guion.prepare(async (api) => {
    await knownAgent(api);
    await api.session.start({
      eventId: randomUUID(),
      protocol: 'atencion-telefonica',
      channel: 'telefonico',
    });
  });
  const page = await guion.start();
  const hands = new Hands(page);
  const api = await guion.door.api();
  const live = page.getByRole('main', { name: 'Atención en curso' });
  const rail = page.getByRole('main', { name: 'Guion, barra estrecha' });
  await hands.use('Estrechar la barra');
  await expect(rail).toBeVisible();
  await expect.poll(() => width(guion)).toBe(48);
  await expect(rail).toContainText('Apertura');
  await expect(live).toBeHidden();
  await expectEveryLook(page, 'the rail');

  const before = (await api.session.current())?.seq;
  await hands.press('Enter', 'n', 'f');
  await hands.press('q');
  await expect.poll(() => width(guion)).toBe(400);
  await expect(live).toBeVisible();
  expect((await api.session.current())?.seq).toBe(before);

  // What the client may not see is not on the rail either.
  await hands.press('v', 'q');
  await expect(rail).toBeVisible();
  await expect(rail.getByRole('button')).toHaveCount(1);
  await expect(rail).not.toContainText('Apertura');
  await hands.press('Escape', 'v', 'q');
  await expect(rail.getByRole('button', { name: 'Cliente difícil' })).toBeVisible();

  await hands.press('F8');
  await expect(page.getByRole('main', { name: 'Cliente difícil' })).toBeVisible();
  await expect.poll(() => width(guion)).toBe(400);

  // A rail is for the moment: the next start has the usual width again.
  await hands.press('q');
  await expect.poll(() => width(guion)).toBe(48);
  await expectEveryLook(page, 'the rail in PRIORIDAD MÁXIMA');
  await guion.restart();
  expect(await width(guion)).toBe(400);
});
