import { escalationFor } from '../../shared/session/interruption.ts';
import type { SessionEvent } from '../../shared/session/event.ts';
import type { ChannelId } from '../../shared/protocol/protocol.ts';
import { expect, test } from '../support/guion.ts';
import { Hands, place } from '../support/hands.ts';
import { waysFrom } from '../support/explore.ts';
import { shippedLibrary } from '../support/library.ts';
import { knownAgent } from '../support/prepare.ts';
import { Walk } from '../support/session.ts';
import { toTheRequest, walk } from '../support/walk.ts';

/** A step of the library, and a way to it. */
interface Place {
  at: string;
  protocol: string;
  channel: ChannelId;
  events: SessionEvent[];
}

/** How many places one test goes to: few enough for its time, many enough for one start of the app. */
const PLACES_A_TEST = 15;

const places = [...everyStep(), ...wrapUps()];

for (let from = 0; from < places.length; from += PLACES_A_TEST) {
  const some = places.slice(from, from + PLACES_A_TEST);
  const [first, last] = [some[0]?.at, some.at(-1)?.at];
  test(`F8 and back to the exact step: ${first} … ${last}`, async ({ guion }) => {
    test.slow();
    await guion.prepare(knownAgent);
    const page = await guion.start();
    await expect(page.getByRole('main', { name: 'Inicio' })).toBeVisible();
    const api = await guion.door.api();
    const hands = new Hands(page);
    for (const { at, protocol, channel, events } of some) {
      await test.step(at, async () => {
        const note: SessionEvent = { type: 'noted', text: `en ${at}` };
        const before = await walk(api, [...events, note], {
          protocol,
          channel,
          client: 'doña Eva',
        });
        await page.reload();
        await expect(page.getByRole('button', { name: /^Cliente difícil/ })).toBeVisible();
        const heard = await place(page);
        await hands.press('F8');
        await expect(page.getByRole('alert')).toContainText('PRIORIDAD MÁXIMA');
        await hands.use(/Se calmó/);
        await expect(page.getByRole('alert')).toHaveCount(0);
        await expect.poll(() => place(page)).toBe(heard);
        const after = await api.session.current();
        expect(after?.seq).toBe(before.seq + 2);
        expect({ ...after, seq: 0, times: 0, actions: 0 }).toEqual({
          ...before,
          seq: 0,
          times: 0,
          actions: 0,
        });
      });
    }
  });
}

test('up the ladder to the superior, and back from there', async ({ guion }) => {
  await guion.prepare(async (api) => {
    await knownAgent(api);
    await walk(api, toTheRequest);
  });
  const page = await guion.start();
  const hands = new Hands(page);
  await expect(page.getByRole('main', { name: 'Atención en curso' })).toBeVisible();
  const heard = await place(page);
  await hands.press('F8');
  await expect(page.getByRole('main', { name: 'Cliente difícil' })).toBeVisible();
  await hands.press('Enter');
  await hands.use(/No se calma/);
  await expect(page.getByText('3 de 6')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Diga' })).toContainText(/mi jefe|superior/);
  await hands.press('Enter');
  await expect(page.getByText('4 de 6')).toBeVisible();
  await expect(page.getByText(/Superior avisado/).first()).toBeVisible();
  await hands.use(/Se calmó/);
  await expect.poll(() => place(page)).toBe(heard);
});

test('a threat goes straight to the notice', async ({ guion }) => {
  await guion.prepare(async (api) => {
    await knownAgent(api);
    await walk(api, [], { protocol: 'atencion-presencial', channel: 'presencial' });
  });
  const page = await guion.start();
  const hands = new Hands(page);
  await expect(page.getByRole('main', { name: 'Atención en curso' })).toBeVisible();
  await hands.press('Shift+F8');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByText(/Superior avisado/).first()).toBeVisible();
  await expect(page.getByText(/Seguridad avisada/).first()).toBeVisible();
});

/** Every step of every protocol and situation from which F8 leads somewhere, each once. */
function everyStep(): Place[] {
  const library = shippedLibrary();
  const found = new Map<string, Place>();
  for (const { id: protocol, kind, channels } of library.protocols.values()) {
    const [channel] = channels;
    if (kind !== 'protocolo' || !channel) continue;
    for (const { at, events } of waysFrom(library, protocol, channel)) {
      const reached = new Walk(library, protocol, channel).do(...events);
      const known = found.get(at);
      const offersF8 = escalationFor(reached.context, reached.state) !== null;
      // A step that is the protocol's own is better met there than by a detour from another one.
      const shorter = !known || events.length < known.events.length;
      if (offersF8 && shorter) found.set(at, { at, protocol, channel, events });
    }
  }
  return [...found.values()];
}

/** The wrap-up of each protocol, begun while still talking. */
function wrapUps(): Place[] {
  return everyStep()
    .filter(({ events }) => events.length === 0)
    .map((place) => ({ ...place, at: `${place.at} (cierre)`, events: [{ type: 'wrapUpBegun' }] }));
}
