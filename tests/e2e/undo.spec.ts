import { expect, test } from '../support/guion.ts';
import { Hands, onStep } from '../support/hands.ts';
import { knownAgent } from '../support/prepare.ts';
import { toTheRequest, walk } from '../support/walk.ts';

test('back undoes a step with its data; notes stay, and the log keeps both', async ({ guion }) => {
  await guion.prepare(async (api) => {
    await knownAgent(api);
    await walk(api, toTheRequest.slice(0, 4));
  });
  const page = await guion.start();
  const hands = new Hands(page);
  const name = page.getByRole('textbox', { name: /nombre/i });
  await expect(name).toHaveValue('señora Ledesma');

  await hands.press('Enter');
  await expect(page.getByRole('region', { name: 'Diga' })).toContainText('señora Ledesma');
  await hands.fill('Asunto', 'el cobro duplicado');
  await hands.press('Backspace');
  await expect(name).toHaveValue('señora Ledesma');

  await hands.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Asunto' })).toHaveValue('');
  await hands.press('Backspace', 'Backspace');
  await onStep(page, 'Conteste y salude según el horario');
  await hands.press('Enter');
  await expect(name).toHaveValue('');

  await hands.press('n');
  await expect(page.getByRole('textbox', { name: /Queda en esta atención/ })).toHaveValue(
    'llama por segunda vez',
  );
  await hands.press('Escape');

  const api = await guion.door.api();
  const view = await api.session.current();
  expect(view).toMatchObject({ client: '', notes: 'llama por segunda vez' });
  const event = { type: 'abandoned', reason: 'prueba' } as const;
  const call = { id: view?.id ?? '', seq: view?.seq ?? 0, eventId: crypto.randomUUID(), event };
  await api.session.advance(call);
  const { timeline } = await api.review.open({ id: view?.id ?? '' });
  expect(timeline.filter((entry) => entry.kind === 'undone')).toHaveLength(3);
  const undone = timeline.filter((entry) => entry.kind === 'step' && entry.undone);
  expect(JSON.stringify(undone)).toContain('el cobro duplicado');
});
