import type { Desk } from '../session/desk.ts';
import { takersIn } from '../session/takers.ts';
import type { InteractionRow } from '../session/store.ts';

/** Whoever reads other people's interactions has one of these roles, and it is kept. */
const readers = ['supervisor', 'administrator'] as const;

/** Nobody's number: someone who does not attend here has no interactions. */
const nobody = 0;

const readsAll = ({ access }: Desk) => readers.some((role) => access.seat.may(role));

/** Whose interactions may be read: null = everybody's, otherwise the number of one person. */
export function whose(desk: Desk): number | null {
  return readsAll(desk) ? null : (desk.people.current()?.no ?? nobody);
}

/** Whether whoever calls may read this interaction. */
export function mayRead(desk: Desk, row: Pick<InteractionRow, 'no' | 'agent'>): boolean {
  const person = whose(desk);
  return person === null || person === row.agent || takersIn(desk.db)(row.no).includes(person);
}

/**
 * Whose reviews may be read: null = everybody's, otherwise the number of one person. What is said of an agent's
 * work is between them and who supervises: an administrator reads the interaction without it.
 */
export function whoseReviews({ access, people }: Desk): number | null {
  return access.seat.may('supervisor') ? null : (people.current()?.no ?? nobody);
}

/** Whether an interaction was blocked and only an administrator reads it. */
export function isHidden({ access }: Desk, { kept }: Pick<InteractionRow, 'kept'>): boolean {
  return kept === 'blocked' && !access.seat.may('administrator');
}

/** Keeps that somebody who is signed in read an interaction; an agent's own reading is nobody's business. */
export function keepReading(desk: Desk, row: Pick<InteractionRow, 'no' | 'agent'>): void {
  if (desk.access.seat.account() && readsAll(desk)) desk.access.audit.note('read', null, row.no);
}

/** Keeps that somebody who is signed in was shown excerpts of interactions while searching. */
export function keepGlimpses(desk: Desk, folios: readonly string[]): void {
  const signedIn = desk.access.seat.account() !== null;
  if (signedIn && readsAll(desk)) desk.access.audit.note('glimpsed', { folios });
}

/** Who keeps what they save for themselves: the account that is signed in, or whoever attends. */
export function readerOf({ access, people }: Desk): string {
  return access.seat.account()?.id ?? people.current()?.id ?? '';
}
