import { expect, test } from '../support/guion.ts';
import { Hands, onStep } from '../support/hands.ts';
import { knownAgent } from '../support/prepare.ts';

/** What the agent presses to move; what is typed into a datum, with going to it and leaving it, is data. */
const mostPresses = 14;

/** A call in which the client asks about the privacy notice: each step, the key that leaves it, its datum. */
const call = [
  ['Conteste y salude según el horario', 'Enter'],
  ['Pregunte el nombre y úselo', 'Enter', 'señora Ledesma'],
  ['Escuche el motivo completo de la llamada', /Consulta o trámite/, 'el cobro duplicado'],
  ['Confirme la solicitud con un resumen', /^\d Correcto/, 'recibió dos cobros'],
  ['Mencione el aviso de privacidad y pida', /Pregunta o se niega/],
  [/Mencione el aviso de privacidad(?! y)/, 'Enter'],
  ['Pregunte si está de acuerdo', /se le puede orientar sin datos/],
  ['Resuelva la solicitud o canalícela', /^\d Resuelto/],
  ['Registre la llamada y dé el folio', 'Enter'],
  ['Compruebe la satisfacción', /^\d Cubierto/, 'Space'],
  ['Ofrezca ayuda o información adicional', /Nada más/],
  ['Despídase según el horario', 'Enter'],
] as const;

test(`a call of ${call.length} steps takes at most ${mostPresses} key presses beyond its data`, async ({
  guion,
}) => {
  await guion.prepare(knownAgent);
  const page = await guion.start();
  const hands = new Hands(page);
  let presses = 0;
  const press = async (key: string | RegExp) => {
    presses += 1;
    await (typeof key === 'string' ? hands.press(key) : hands.use(key));
  };
  await press(/Atención telefónica/);
  for (const [action, key, datum] of call) {
    await onStep(page, action);
    if (datum) await enter(hands, datum);
    await press(key);
  }
  await expect(page.getByRole('main', { name: 'Cierre de la atención' })).toBeVisible();
  await expect(page.getByRole('radio', { name: /Resuelto/ })).toBeChecked();
  await press('Control+Enter');
  await expect(page.getByRole('main', { name: 'Atención registrada' })).toBeVisible();
  expect(call).toHaveLength(12);
  expect(presses).toBeLessThanOrEqual(mostPresses);
});

/** One key to the first datum that is empty; a choice is taken with the space bar. */
async function enter(hands: Hands, datum: string): Promise<void> {
  const { page } = hands;
  await hands.press('b');
  const field = page.locator(':focus');
  await expect(field).toHaveAttribute('id', /^field-/);
  if (datum === 'Space') {
    await page.keyboard.press('Space');
    await expect(field).toBeChecked();
    return;
  }
  await page.keyboard.type(datum);
  await expect(field).toHaveValue(datum);
  await hands.press('Enter');
}
