import { expect, test } from '../../support/guion.ts';
import { Hands } from '../../support/hands.ts';
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
