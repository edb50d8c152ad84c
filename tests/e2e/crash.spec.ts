import { expect, type Guion, test } from '../support/guion.ts';
import { Hands, onStep, picture } from '../support/hands.ts';
import { knownAgent } from '../support/prepare.ts';
import { toTheRequest, walk } from '../support/walk.ts';

/** A page that speaks to nobody says so on its console; here that is what is wanted. */
const cut = /ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET|status of 401/;

async function inTheMiddle(guion: Guion) {
  await guion.prepare(async (api) => {
    await knownAgent(api);
    await walk(api, toTheRequest.slice(0, 5));
  });
  const page = await guion.start();
  await onStep(page, 'Escuche el motivo completo de la llamada');
  const hands = new Hands(page);
  await hands.press(' ');
  await hands.fill('Asunto', 'el cobro duplicado');
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  const api = await guion.door.api();
  // What is typed is on its way word by word: the comparison begins once the whole of it is in the log.
  const kept = async () => JSON.stringify({ ...(await api.session.current()), drafts: null });
  await expect.poll(kept).toContain('el cobro duplicado');
  const before = await api.session.current();
  return { page, hands, heard: await picture(page), before };
}

async function isAsBefore(
  guion: Guion,
  { heard, before }: Awaited<ReturnType<typeof inTheMiddle>>,
) {
  await onStep(guion.page, 'Escuche el motivo completo de la llamada');
  await expect.poll(() => picture(guion.page)).toBe(heard);
  const now = await guion.door.api().then((api) => api.session.current());
  expect({ ...now, times: null }).toEqual({ ...before, times: null });
  // It is not a picture only: the next key is taken and recorded.
  await new Hands(guion.page).press('2');
  await expect(guion.page.getByRole('heading', { level: 1 })).not.toHaveText('Atención telefónica');
}

test('SIGKILL to the core: the very step, with data and notes', async ({ guion }) => {
  guion.tolerate(cut);
  const middle = await inTheMiddle(guion);
  await guion.killCore();
  await isAsBefore(guion, middle);
});

test('SIGKILL to the page: the very step, with data and notes', async ({ guion }) => {
  const middle = await inTheMiddle(guion);
  await guion.killRenderer();
  await isAsBefore(guion, middle);
});

test('SIGKILL to everything: the very step, with data and notes', async ({ guion }) => {
  const middle = await inTheMiddle(guion);
  await guion.killApp();
  await isAsBefore(guion, middle);
});

test('what was being typed is there again, too', async ({ guion }) => {
  const { page, hands } = await inTheMiddle(guion);
  await hands.press('n');
  const note = page.getByRole('textbox', { name: /Queda en esta atención/ });
  await expect(note).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' y está molesta');
  await expect
    .poll(async () => (await (await guion.door.api()).session.current())?.drafts['notas'])
    .toContain('y está molesta');
  await guion.killApp();
  await expect(guion.page.getByRole('main', { name: 'Atención en curso' })).toBeVisible();
  await new Hands(guion.page).press('n');
  await expect(guion.page.getByRole('textbox', { name: /Queda en esta atención/ })).toHaveValue(
    'llama por segunda vez y está molesta',
  );
});
