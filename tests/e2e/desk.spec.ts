import { expect, test } from '../support/guion.ts';
import { Hands, onStep, place } from '../support/hands.ts';
import { type Api, knownAgent } from '../support/prepare.ts';
import { toTheEnd, toTheRequest, walk } from '../support/walk.ts';

/** What the desk adds to a step, number by number of its list, with the keyboard alone. */

test('1, 2: the type of client adapts the next steps; a situation and the escalation in it come back', async ({
  guion,
}) => {
  await guion.prepare(async (api) => {
    await knownAgent(api);
    await walk(api, toTheRequest);
  });
  const page = await guion.start();
  const hands = new Hands(page);
  await onStep(page, 'Escuche el motivo');
  await hands.press('t');
  const sheet = page.getByRole('dialog', { name: '¿Cómo es el cliente?' });
  await expect(sheet.getByRole('radio', { name: /Grosero/ })).toBeVisible();
  await hands.press('8');
  await expect(sheet.getByRole('radio', { name: /Grosero/ })).toBeChecked();
  await expect(sheet.getByRole('button', { name: /Cliente difícil/ })).toBeVisible();
  await hands.press('4', 'Enter');
  await expect(page.locator('.cue')).toContainText('Sabelotodo');
  await expect(page.getByRole('region', { name: 'Diga' })).toContainText('por el tipo de cliente');

  const before = await place(page);
  await hands.press('s', '1');
  await expect(page.getByText(/Cliente en situación de crisis/).first()).toBeVisible();
  await hands.press('F8');
  await expect(page.getByRole('alert')).toContainText('PRIORIDAD MÁXIMA');
  await hands.press('Escape');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByText(/Cliente en situación de crisis/).first()).toBeVisible();
  await hands.press('Escape');
  await expect.poll(() => place(page)).toBe(before);
  const api = await guion.door.api();
  expect(await api.session.current()).toMatchObject({
    clientType: { id: 'sabelotodo' },
    trail: [],
  });
});

test('3, 4: the service ends only after the warnings, and the goodbye for the hour stays in sight', async ({
  guion,
}) => {
  await guion.prepare(async (api) => {
    await knownAgent(api);
    await walk(api, [...toTheRequest, { type: 'escalated', immediate: false }]);
  });
  const page = await guion.start();
  const hands = new Hands(page);
  const end = page.getByRole('button', { name: /Finalizar la atención/ });
  await expect(end).toBeVisible();
  await hands.press('z');
  const api = await guion.door.api();
  const warned = async () => (await api.session.current())?.escalation;
  expect(await warned()).toMatchObject({ mayEndService: false, warnings: { given: [], due: 2 } });
  await hands.press('Enter');
  await hands.use(/No se calma/);
  await expect(page.getByText('Advertencias 1 de 2')).toBeVisible();
  await hands.press('Enter');
  await hands.use(/advertir otra vez/);
  await expect(page.getByText('Advertencias 2 de 2')).toBeVisible();
  expect((await warned())?.warnings?.given).toHaveLength(2);
  await page.waitForTimeout(1000);
  await hands.press('z');
  await expect(page.getByText('Voy a finalizar esta atención.')).toBeVisible();
  await hands.press('Enter');
  await expect(page.getByRole('main', { name: 'Cierre de la atención' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Diga' })).toContainText(
    /Que tenga (un buen día|una buena tarde|una buena noche)/,
  );
});

test('5, 14, 15: a long hold is remembered, a missing answer counted, an identifier masked while the client waits', async ({
  guion,
}) => {
  await guion.prepare(async (api) => {
    await knownAgent(api);
    await walk(api, [...toTheRequest, { type: 'noted', text: 'su DNI es 12345678Z' }]);
  });
  const page = await guion.start();
  const hands = new Hands(page);
  await onStep(page, 'Escuche el motivo');
  await hands.press('i', 'i');
  await expect(page.getByRole('button', { name: /No hay respuesta adecuada.*2/ })).toBeVisible();
  await page.clock.install();
  await page.reload();
  await expect(page.getByRole('button', { name: /No hay respuesta adecuada.*2/ })).toBeVisible();
  await hands.press('p', '1');
  await expect(page.getByRole('main', { name: 'Atención en pausa' })).toBeVisible();
  await page.clock.fastForward(61_000);
  await expect(page.getByText('El cliente lleva 1:00 esperando. Vuelva con él.')).toBeVisible();
  await page.clock.fastForward(60_000);
  await expect(page.getByText('El cliente lleva 2:00 esperando. Vuelva con él.')).toBeVisible();
  await hands.press('o');
  const api = await guion.door.api();
  const notes = async () => (await api.session.list())[0];
  await expect(page.getByText(/Parece un DNI/)).toHaveCount(0);
  const card = await notes();
  expect(await api.session.open({ id: card?.id ?? '' })).toMatchObject({
    notes: 'su DNI es •••78Z',
    flags: 2,
  });
});

test('6: a promise is kept by an interaction that shows the earlier one, and closing it links both', async ({
  guion,
}) => {
  await guion.prepare(async (api) => {
    await knownAgent(api);
    await walk(api, [...toTheRequest, ...toTheEnd, { type: 'next' }]);
  });
  const page = await guion.start();
  const hands = new Hands(page);
  await hands.tabTo(page.getByRole('radio', { name: 'Ninguno' }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Mañana' })).toBeChecked();
  await hands.press('Control+Enter');
  await expect(page.getByRole('main', { name: 'Atención registrada' })).toBeVisible();
  const api = await guion.door.api();
  const [promise] = await api.followUp.list();
  expect(promise).toMatchObject({ client: 'señora Ledesma' });

  await page.goto(new URL('/#/seguimientos', page.url()).href);
  await expect(page.getByRole('main', { name: 'Seguimientos' })).toBeVisible();
  await expect(page.getByText('señora Ledesma')).toBeVisible();
  await hands.press('Enter');
  await expect(page.getByRole('main', { name: 'Atención en curso' })).toBeVisible();
  await hands.tabTo(page.getByRole('button', { name: 'Prometido: recibió dos cobros' }));
  await hands.press('Enter');
  const earlier = page.getByRole('dialog', { name: 'Atención anterior' });
  await expect(earlier).toContainText('Laura Méndez');
  await hands.press('Escape');
  const live = await api.session.current();
  expect(live).toMatchObject({ client: 'señora Ledesma', followUp: promise?.id });
  if (!live) throw new Error('nothing was begun');
  const left = { type: 'finished', outcome: 'cliente_se_retiro', note: '' } as const;
  const { id, seq } = live;
  await api.session.advance({ id, seq, eventId: crypto.randomUUID(), event: left });
  expect(await api.followUp.list()).toEqual([]);
});

test('8, 9, 11, 12: find and copy a phrase, compose a message that survives, read as an expert, turn the screen', async ({
  guion,
}) => {
  await guion.prepare(async (api) => {
    await knownAgent(api);
    const { preferences } = await api.people.preferences();
    await api.people.savePreferences({ ...preferences, reading: 'experto' });
    const chat = { protocol: 'atencion-en-linea', channel: 'electronico', client: 'Eva' } as const;
    await walk(api, [], chat);
  });
  const page = await guion.start();
  const hands = new Hands(page);
  const say = page.getByRole('region', { name: 'Diga' });
  await expect(say.getByRole('listitem').first()).toBeVisible();
  await expect(say).not.toContainText('Laura Méndez');
  await hands.press('e');
  await expect(say).toContainText('Laura Méndez');

  await hands.press('m');
  await expect(page.getByText('Frase añadida al mensaje.')).toBeVisible();
  await expect.poll(async () => drafts(await guion.door.api())).toContain('Laura Méndez');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Mensaje: 1 frase' })).toBeVisible();
  await hands.press('k');
  const sheet = page.getByRole('dialog', { name: 'Mensaje' });
  await expect(sheet.getByRole('textbox')).toHaveValue(/Laura Méndez/);
  await hands.press('Escape', '/');
  await page.keyboard.type('disculpa');
  const finder = page.getByRole('dialog', { name: 'Buscar' });
  await expect(finder.locator('#found li').first()).toContainText(/disculpa/i);
  await hands.press('ArrowDown');
  await expect(finder.locator('#found :focus')).toBeVisible();
  await hands.press('c');
  await expect(finder.getByText(/copiad/i)).toBeVisible();
  await hands.press('Escape', 'v');
  const counter = page.getByRole('main', { name: /cliente/i });
  await expect(counter).toBeVisible();
  await expect(counter).not.toContainText(/Cálido|Cómo|Cliente difícil/);
  await hands.press('v');
  await expect(page.getByRole('main', { name: 'Atención en curso' })).toBeVisible();
  // Beside the tools of a written channel the line of the tone is whole, at the narrowest and the usual width.
  const tone = say.getByRole('paragraph').filter({ hasText: 'Tono de voz' });
  await expect(tone).toContainText('Cercano y sonriente · da confianza');
  for (const width of [340, 400]) {
    await guion.door.resize(width);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
    const cut = (each: Element) => each.scrollWidth - each.clientWidth;
    await expect.poll(() => tone.evaluate(cut), { message: `${width} px` }).toBe(0);
  }
});

async function drafts(api: Api): Promise<string> {
  return JSON.stringify((await api.session.current())?.drafts ?? {});
}

test('16: whoever takes a paused interaction over goes on where it stood, under their own name', async ({
  guion,
}) => {
  const julio = {
    id: '33333333-3333-4333-8333-333333333333',
    name: 'Julio Paredes',
    position: 'asesor',
  };
  await guion.prepare(async (api) => {
    await knownAgent(api);
    await walk(api, [...toTheRequest, { type: 'paused', reason: 'Fin del turno' }]);
    await api.people.save(julio);
    await api.people.choose({ id: julio.id });
  });
  const page = await guion.start();
  const hands = new Hands(page);
  await expect(page.getByText('De Laura Méndez. Al tomarla queda en el registro.')).toBeVisible();
  await hands.press('r');
  await onStep(page, 'Escuche el motivo');
  const api = await guion.door.api();
  expect(await api.session.current()).toMatchObject({
    agent: { name: 'Julio Paredes' },
    begunBy: 'Laura Méndez',
  });
});
