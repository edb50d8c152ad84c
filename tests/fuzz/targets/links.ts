import fc from 'fast-check';
import { announcedText } from '../../../shared/incoming/announced.ts';
import { incomingCalls } from '../../../electron/core/incoming/calls.ts';
import type { LibraryStore } from '../../../electron/core/library/store.ts';
import { builtIn } from '../../protocols/support.ts';
import { idCounter } from '../../support/ids.ts';
import { hostileText } from '../strings.ts';
import { leakIn, type Target } from '../target.ts';

const names = ['protocolo', 'canal', 'telefono', 'cliente', 'referencia', 'x', '__proto__', ''];
const pair = fc
  .tuple(
    fc.constantFrom(...names),
    fc.oneof(
      hostileText,
      fc.constantFrom('atencion-telefonica', 'telefonico', '+52 (55) 1', 'sip:1@x'),
    ),
    fc.boolean(),
  )
  .map(([name, value, encoded]) => `${name}=${encoded ? encode(value) : value}`);
const links = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(pair, { maxLength: 6 }).map((all) => `guion://iniciar?${all.join('&')}`),
  },
  { weight: 1, arbitrary: hostileText.map((text) => `guion://${text}`) },
  { weight: 1, arbitrary: hostileText },
);

/** Deep links, from the scheme, the socket or another start: at worst a card. */
export function linkTarget(): Target {
  const { library } = builtIn();
  const store = { newest: () => ({ library }) } as unknown as LibraryStore;
  const calls = incomingCalls(store, () => 0, idCounter());
  return {
    name: 'enlaces guion://',
    inputs: links,
    turn: 4_000,
    attempt(link: string) {
      const leak = leakIn(announcedText(calls.announce(link)));
      if (leak !== null) return leak;
      const cards = calls.list();
      if (cards.length > 5) return `${cards.length} cards`;
      const odd = cards.find(({ phone, client, reference }) =>
        /[\p{Cc}\p{Cf}]/u.test(`${phone}${client}${reference}`),
      );
      return odd ? `a card with control characters: ${JSON.stringify(odd)}` : null;
    },
  };
}

function encode(value: string): string {
  return encodeURIComponent(value.toWellFormed());
}
