import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { ChannelId } from '../../../shared/protocol/protocol.ts';
import type { SessionEvent } from '../../../shared/session/event.ts';
import { present } from '../../../shared/session/present.ts';
import { waysFrom } from '../../support/explore.ts';
import { expect, test } from '../../support/guion.ts';
import { shippedLibrary } from '../../support/library.ts';
import { type Api, knownAgent } from '../../support/prepare.ts';
import { nineOClock, Walk } from '../../support/session.ts';
import { walk } from '../../support/walk.ts';

interface Place {
  at: string;
  protocol: string;
  channel: ChannelId;
  events: SessionEvent[];
}

/** What takes most room beside the step itself: the type with the longest line, and care of two kinds. */
const person: SessionEvent[] = [
  { type: 'clientTypeChosen', clientType: 'sabelotodo' },
  { type: 'careChosen', care: ['mayores', 'discapacidad_auditiva'] },
];

const places = everyPlace();
const GROUPS = 4;

for (let group = 0; group < GROUPS; group += 1) {
  const some = places.filter((_place, index) => index % GROUPS === group);
  test(`no step scrolls at 400 × 900, ${group + 1} of ${GROUPS} (${some.length} places)`, async ({
    guion,
  }) => {
    test.setTimeout(480_000);
    await guion.prepare(knownAgent);
    const page = await guion.start();
    const api = await guion.door.api();
    await page.evaluate(() => (location.hash = '#/ajustes'));
    const tall: string[] = [];
    for (const place of some) {
      const over = await overflowAt(page, api, place);
      if (over > 0) tall.push(`${place.channel} ${place.at}: ${over} px`);
    }
    expect(tall).toEqual([]);
  });
}

let opened = 0;

/** How many pixels of a place do not fit. */
async function overflowAt(page: Page, api: Api, { protocol, channel, events }: Place) {
  const client = `señora Ledesma ${(opened += 1)}`;
  const view = await walk(api, [...events, ...person], { protocol, channel, client });
  await page.evaluate(() => (location.hash = '#/'));
  await page.locator('.resume', { hasText: client }).getByRole('button').dispatchEvent('click');
  const work = page.locator('.panel[data-fit] > .work:not(.work--home)');
  await work.waitFor();
  const over = await work.evaluate((each) => each.scrollHeight - each.clientHeight);
  const event: SessionEvent = { type: 'abandoned', reason: 'vista' };
  await api.session.advance({ id: view.id, seq: view.seq, eventId: randomUUID(), event });
  return over;
}

/** Every step that the protocols lead to, situations and escalations included; channels that show it alike once. */
function everyPlace(): Place[] {
  const library = shippedLibrary();
  const found = new Map<string, Place>();
  for (const { id: protocol, kind, channels } of library.protocols.values()) {
    if (kind !== 'protocolo') continue;
    for (const channel of channels) {
      for (const { at, events } of waysFrom(library, protocol, channel)) {
        const shown = shownAt(new Walk(library, protocol, channel).do(...events));
        const known = found.get(shown);
        if (known && known.events.length <= events.length) continue;
        found.set(shown, { at, protocol, channel, events });
      }
    }
  }
  return [...found.values()];
}

/** What takes room on the screen of a place. */
function shownAt({ state, context }: Walk): string {
  const { step, mode, wrapUp, channel } = present({
    id: '',
    seq: 0,
    folio: '222-222',
    state,
    context,
    now: nineOClock,
    localTime: '09:00',
    drafts: {},
  });
  const fields = step?.fields.map(({ field, awaitsNotice }) => `${field} ${awaitsNotice}`);
  const options = step?.options.map(({ label }) => label);
  const { scriptLength, norms, action, next, bodyLanguage } = step ?? {};
  const words = [scriptLength, norms?.length, action, next !== null, bodyLanguage?.length];
  const outcomes = wrapUp?.outcomes.map(({ id }) => id);
  return JSON.stringify([
    step?.key,
    mode,
    words,
    fields,
    options,
    outcomes,
    channel === 'electronico',
  ]);
}
