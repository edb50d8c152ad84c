import { digestOf } from '../../../shared/figures/digestOf.ts';
import type { Card } from '../../../shared/scorecard/card.ts';
import type { ReviewView } from '../../../shared/scorecard/contract.ts';
import { evidenceOf, type Evidence } from '../../../shared/scorecard/evidence.ts';
import { disputeRefusal, disputeUntil, type Review } from '../../../shared/scorecard/review.ts';
import { folioOf } from '../../../shared/session/folio.ts';
import { settingsSchema } from '../../../shared/settings/settings.ts';
import { erasedIn } from '../integrity/erase.ts';
import { follow } from '../review/follow.ts';
import type { Desk } from '../session/desk.ts';
import type { InteractionRow } from '../session/store.ts';
import { actStore, type ActStore, type Doer } from './acts.ts';
import { texts } from './texts.ts';
import { cardStore, type CardStore } from './cards.ts';

/** What reviewing works with. */
export interface Reviewing {
  desk: Desk;
  cards: CardStore;
  acts: ActStore;
}

export function reviewingOn(desk: Desk, protocolsDir: string): Reviewing {
  return { desk, cards: cardStore(desk.db, desk.now, protocolsDir), acts: actStore(desk.db) };
}

/** Whoever is signed in; on the command line, whoever owns the folder. */
export function reviewerOf({ access }: Desk): Doer {
  const account = access.seat.account();
  return {
    account: account?.id ?? 'command',
    person: null,
    name: account?.name ?? texts.owner,
  };
}

/** An ended interaction that counts, or null. */
export function endedRow({ store }: Desk, id: string): InteractionRow | null {
  const row = store.byId(id);
  const ended = row?.status === 'finished' || row?.status === 'abandoned';
  return row && ended && row.practice === 0 ? row : null;
}

/** What the log proves for a card; nothing where its content was erased or does not follow. */
export function evidenceFor(desk: Desk, card: Card, row: InteractionRow): Record<string, Evidence> {
  if (erasedIn(desk.db, row.no)) return {};
  const { context, log, brokenAt } = follow(row, desk);
  // A log that was changed from outside proves nothing about anybody.
  if (!context || brokenAt !== null) return {};
  const digest = digestOf(context, log);
  return digest ? evidenceOf(card, { context, log, digest }) : {};
}

/** A review with all that is needed to read it. */
export function viewOf({ desk, cards }: Reviewing, review: Review): ReviewView {
  const form = cards.version(review.card, review.version);
  const row = desk.store.byId(review.interaction);
  if (!form || !row) throw new Error(`review ${review.id} has lost its card or its interaction`);
  const days = disputeDays(desk);
  const open = !review.calibration && disputeRefusal(review, days, desk.now()) === null;
  const protocols = desk.library.kept(row.edition)?.protocols;
  return {
    ...review,
    form,
    folio: folioOf(row.no),
    protocolName: protocols?.get(row.protocol)?.header.name ?? row.protocol,
    disputableUntil: open ? disputeUntil(review, days) : null,
  };
}

/** For how many days an agent may dispute a review. */
export function disputeDays({ settings }: Desk): number {
  return (settings.newest()?.settings ?? settingsSchema.parse({ company: '-' })).disputeDays;
}
