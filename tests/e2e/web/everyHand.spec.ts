import type { Locator } from '@playwright/test';
import { carmen, asSupervisor } from '../../support/accounts.ts';
import { expect, test } from '../../support/guion.ts';
import { Hands, onStep } from '../../support/hands.ts';
import { listen, heardOn } from '../../support/hearing.ts';
import { knownAgent } from '../../support/prepare.ts';
import { focusWalk } from '../../support/focusWalk.ts';
import { toTheEnd, toTheRequest, walk } from '../../support/walk.ts';

/** What axe cannot see (WCAG 2.2 A and AA); each test names its criteria. */

const sizes = [
  { width: 400, height: 900 },
  { width: 320, height: 256 },
  { width: 280, height: 450 },
];

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
  // Without digits the way forward is told without them.
  await hands.press('Enter');
  await expect(page.getByText('llegue con Tab a una opción')).toBeVisible();
  // What is no character key goes on working.
  await hands.press('F8');
  await expect(page.getByRole('main', { name: 'Cliente difícil' })).toBeVisible();
});

for (const [name, address, events] of [
  ['inicio', '', null],
  ['paso', 'atencion', toTheRequest],
  ['cierre', 'atencion', [...toTheRequest, ...toTheEnd, { type: 'next' }]],
  ['ajustes', 'ajustes', null],
] as const) {
  test(`2.4.3, 2.4.7, 2.4.11: focus goes in order, is seen and is never hidden: ${name}`, async ({
    guion,
  }) => {
    await guion.prepare(async (api) => {
      await knownAgent(api);
      if (events) await walk(api, events);
    });
    const page = await guion.start();
    await page.goto(new URL(`/#/${address}`, page.url()).href);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const size of sizes) {
      await page.setViewportSize(size);
      const { stops, faults } = await focusWalk(page);
      expect(stops, JSON.stringify(size)).toBeGreaterThan(4);
      expect(faults, JSON.stringify(size)).toEqual([]);
    }
  });
}

test('4.1.3: a new step is said once, an alert once, and the clocks never', async ({ guion }) => {
  await guion.prepare((api) => knownAgent(api).then(() => walk(api, toTheRequest).then(() => {})));
  const page = await guion.start();
  const hands = new Hands(page);
  await onStep(page, 'Escuche');
  await listen(page);
  const script = () => page.getByRole('region', { name: 'Diga' }).getByRole('paragraph').last();
  await hands.press('1');
  await onStep(page, 'Confirme');
  expect(await heardOn(page)).toEqual([await words(script())]);
  // Four ticks of the clocks later nothing was said.
  const clock = page.getByRole('timer').first();
  const then = await clock.textContent();
  await expect(clock).not.toHaveText(then ?? '');
  expect(await heardOn(page)).toEqual([]);
  await hands.press('F8');
  await expect(page.getByRole('main', { name: 'Cliente difícil' })).toBeVisible();
  const said = await heardOn(page);
  expect(said.filter((each) => each.includes('PRIORIDAD MÁXIMA'))).toHaveLength(1);
});

test('4.1.3: on a step that asks, Enter says which keys choose, once, and records nothing', async ({
  guion,
}) => {
  await guion.prepare((api) => knownAgent(api).then(() => walk(api, toTheRequest).then(() => {})));
  const page = await guion.start();
  const api = await guion.door.api();
  const hands = new Hands(page);
  await onStep(page, 'Escuche');
  await listen(page);
  const hint = page.getByText(/^Para seguir, /);
  const options = page.getByRole('group').getByRole('button', { name: /^\d/ });
  const asks = async () => {
    const seq = (await api.session.current())?.seq;
    await heardOn(page);
    await hands.press('Enter');
    const digits = Array.from({ length: await options.count() }, (_none, index) => `${index + 1}`);
    await expect(hint).toContainText(
      new Intl.ListFormat('es', { type: 'disjunction' }).format(digits),
    );
    expect(await heardOn(page)).toEqual([await words(hint)]);
    expect((await api.session.current())?.seq).toBe(seq);
  };

  await asks();
  await hands.press('n');
  await expect(page.getByRole('dialog', { name: 'Nota' })).toBeVisible();
  await hands.press('Escape');
  await expect(options.first()).toBeVisible();
  await expect(hint).toHaveCount(0);

  await hands.use(/Critica un error/);
  await onStep(page, 'Escuche toda la crítica');
  await hands.press('Enter');
  await onStep(page, 'Resuma la crítica');
  await asks();

  await hands.press('Shift+F8');
  await expect(page.getByRole('main', { name: 'Cliente difícil' })).toBeVisible();
  await expect(hint).toHaveCount(0);
  await asks();
  // With the focus on an option the key chooses it, as ever.
  await hands.tabTo(options.first());
  await hands.press('Enter');
  await expect(page.getByText('5 de 6')).toBeVisible();
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

test('3.3.7: what was said at the start is not asked for again', async ({ guion }) => {
  await guion.prepare(async (api) => {
    await knownAgent(api);
    await walk(api, toTheRequest.slice(0, 2), { client: 'doña Eva' });
  });
  const page = await guion.start();
  await expect(page.getByRole('textbox', { name: /nombre/i })).toHaveValue('doña Eva');
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

async function words(locator: Locator): Promise<string> {
  return ((await locator.textContent()) ?? '').replaceAll(/\s+/g, ' ').trim();
}
