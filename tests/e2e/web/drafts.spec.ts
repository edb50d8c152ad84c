import type { Route } from '@playwright/test';
import { expect, test } from '../../support/guion.ts';
import { Hands, onStep } from '../../support/hands.ts';
import { knownAgent } from '../../support/prepare.ts';
import { toTheEnd, toTheRequest, walk } from '../../support/walk.ts';

test('finishing never overtakes a draft that is on its way', async ({ guion }) => {
  await guion.prepare(async (api) => {
    await knownAgent(api);
    await walk(api, [...toTheRequest, ...toTheEnd, { type: 'next' }]);
  });
  const page = await guion.start();
  const hands = new Hands(page);
  const calls: string[] = [];
  // A slow disk: every draft takes longer than a person needs to finish.
  await page.route('**/rpc/session/**', async (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    calls.push(name);
    if (name === 'saveDraft') await new Promise((resolve) => setTimeout(resolve, 400));
    const answer = await route.fetch();
    calls.push(`${name} ${answer.status()}`);
    await route.fulfill({ response: answer });
  });
  await page.getByRole('textbox', { name: 'Nota de cierre' }).focus();
  await page.keyboard.type('se anuló un cobro');
  await hands.press('Control+Enter');
  await expect(page.getByRole('main', { name: 'Atención registrada' })).toBeVisible();

  const sent = calls.filter((call) => /^(saveDraft|advance)/.test(call));
  const end = sent.indexOf('advance');
  expect(sent.slice(0, end)).toContain('saveDraft 200');
  // None starts before the one before it was answered, and none is left over after the end.
  expect(sent.filter((_call, index) => index % 2 === 1)).toEqual(
    sent.filter((_call, index) => index % 2 === 0).map((name) => `${name} 200`),
  );
  expect(sent.slice(end)).toEqual(['advance', 'advance 200']);
});

test('an interaction left open is the first screen there is: nothing is typed into another', async ({
  guion,
}) => {
  await guion.prepare(async (api) => {
    await knownAgent(api);
    await walk(api, toTheRequest.slice(0, 2));
  });
  const page = await guion.start();
  const current = held();
  await page.route('**/rpc/session/current', current.hold);
  await page.reload();
  await current.asked;
  await expect(page.getByRole('main', { name: 'Guion' })).toBeVisible();
  await page.keyboard.type('/1');
  await expect(page.getByRole('textbox')).toHaveCount(0);
  current.release();
  await onStep(page, 'Pregunte el nombre');
  await expect(page.getByRole('textbox', { name: 'Nombre' })).toHaveValue('');
});

test('a note begun while the next step is on its way is written on', async ({ guion }) => {
  await guion.prepare(async (api) => {
    await knownAgent(api);
    await walk(api, []);
  });
  const page = await guion.start();
  await onStep(page, 'Conteste y salude');
  const next = held();
  await page.route('**/rpc/session/advance', next.hold);
  await page.keyboard.press('Enter');
  await next.asked;
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog', { name: 'Nota' })).toBeVisible();
  await page.keyboard.type('llama ');
  next.release();
  await onStep(page, 'Pregunte el nombre');
  await page.keyboard.type('mañana');
  await expect(page.getByRole('textbox', { name: 'Queda en esta atención' })).toHaveValue(
    'llama mañana',
  );
});

/** A call of the page that waits until it is let go. */
function held() {
  const asked = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  const hold = async (route: Route): Promise<void> => {
    asked.resolve();
    await released.promise;
    await route.continue();
  };
  return { hold, asked: asked.promise, release: () => released.resolve() };
}
