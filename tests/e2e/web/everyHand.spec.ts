import { carmen, asSupervisor } from '../../support/accounts.ts';
import { expect, test } from '../../support/guion.ts';
import { Hands, onStep } from '../../support/hands.ts';
import { knownAgent } from '../../support/prepare.ts';
import { toTheRequest, walk } from '../../support/walk.ts';

/** What axe cannot see (WCAG 2.2 A and AA); each test names its criteria. */

test('2.1.4: single keys rest in fields, can be changed and can be switched off', async ({
  guion,
}) => {
  await guion.prepare((api) => knownAgent(api).then(() => walk(api, toTheRequest).then(() => {})));
  const page = await guion.start();
  const hands = new Hands(page);
  await onStep(page, 'Escuche');
  await page.getByRole('textbox', { name: 'Asunto' }).focus();
  await page.keyboard.type('n1 p?/');
  await expect(page.getByRole('textbox', { name: 'Asunto' })).toHaveValue(/n1 p\?\/$/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await onStep(page, 'Escuche');
  await hands.press('Enter');

  await page.goto(new URL('/#/teclas', page.url()).href);
  await page.getByRole('switch', { name: 'Teclas sueltas' }).click();
  await expect(page.getByRole('switch', { name: 'Teclas sueltas' })).not.toBeChecked();
  await page.goto(new URL('/#/atencion', page.url()).href);
  await onStep(page, 'Escuche');
  await hands.press('n', '1', 'p');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await onStep(page, 'Escuche');
  // What is no character key goes on working.
  await hands.press('F8');
  await expect(page.getByRole('main', { name: 'Cliente difícil' })).toBeVisible();
});

test('2.3.3: nothing moves for whoever asked for no motion', async ({ guion }) => {
  await guion.prepare((api) => knownAgent(api).then(() => walk(api, toTheRequest).then(() => {})));
  const page = await guion.start();
  const hands = new Hands(page);
  const moving = async (wish: 'reduce' | 'no-preference') => {
    await page.emulateMedia({ reducedMotion: wish });
    await hands.press('n');
    const sheet = page.getByRole('dialog', { name: 'Nota' });
    const names = await sheet.evaluate((each) => getComputedStyle(each).animationName);
    await hands.press('Escape');
    await expect(sheet).toHaveCount(0);
    return names;
  };
  await onStep(page, 'Escuche');
  expect(await moving('no-preference')).toBe('sheet-in');
  expect(await moving('reduce')).toBe('none');
});

test('3.3.8: the password is pasted, filled in by a manager and shown on demand', async ({
  guion,
}) => {
  await guion.prepare(async (api) => {
    await knownAgent(api);
    await asSupervisor(api);
    await api.account.signOut();
  });
  const page = await guion.start();
  await page.goto(new URL('/#/cuenta', page.url()).href);
  const user = page.getByRole('textbox', { name: 'Usuario' });
  const password = page.getByLabel('Contraseña', { exact: true });
  await expect(user).toHaveAttribute('autocomplete', 'username');
  await expect(password).toHaveAttribute('autocomplete', 'current-password');
  await user.fill(carmen.password);
  await user.press('Control+a');
  await user.press('Control+x');
  await password.press('Control+v');
  await expect(password).toHaveValue(carmen.password);
  await page.getByRole('button', { name: 'Mostrar la contraseña' }).click();
  await expect(password).toHaveAttribute('type', 'text');
  await user.fill(carmen.user);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Cerrar sesión' })).toBeVisible();
});
