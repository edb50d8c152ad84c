import { folioOf } from '../../../shared/session/folio.ts';
import { present } from '../../../shared/session/present.ts';
import type { SessionView } from '../../../shared/session/view.ts';
import type { Access } from '../account/access.ts';
import type { ExportRuns } from '../export/runs.ts';
import type { FigureStore } from '../figures/store.ts';
import type { FollowUpStore } from '../followup/store.ts';
import type { ChainStore } from '../integrity/chain.ts';
import type { ListingStore } from '../review/listing.ts';
import type { KeptPolicy } from '../policy/keeper.ts';
import type { PreparationStore } from '../people/preparation.ts';
import type { PeopleStore } from '../people/store.ts';
import type { AtOnce, Database } from '../store/database.ts';
import { load, type Loaded, type Shelves } from './loaded.ts';

/** Everything the live interactions work with. */
export interface Desk extends Shelves {
  db: Database;
  people: PeopleStore;
  /** What the organisation manages here. */
  policy: KeptPolicy;
  /** Who is signed in, and what is kept about it. */
  access: Access;
  followUps: FollowUpStore;
  shift: PreparationStore;
  listing: ListingStore;
  figures: FigureStore;
  exports: ExportRuns;
  chain: ChainStore;
  now: () => number;
  newId: () => string;
  /** "HH:MM" on the agent's clock for a time in UTC ms. */
  localTime: (at: number) => string;
  atOnce: AtOnce;
  /** Open interactions in memory, by id; replaced only after a commit. */
  open: Map<string, Loaded>;
}

/**
 * An interaction, brought into memory if it is open; an ended one is read from its log each time. One that was
 * erased or blocked is not there for whoever works at the desk.
 */
export function find(desk: Desk, id: string): Loaded | null {
  const known = desk.open.get(id);
  if (known) return known;
  const row = desk.store.byId(id);
  if (row?.kept !== 'whole') return null;
  const session = load(row, desk);
  adopt(desk, session);
  return session;
}

/** The same, but null when the interaction has ended. */
export function findOpen(desk: Desk, id: string): Loaded | null {
  const session = find(desk, id);
  return session?.state.status === 'open' ? session : null;
}

/** All open interactions: the active one first, then the paused ones. */
export function allOpen(desk: Desk): Loaded[] {
  return desk.store.open().flatMap(({ id }) => findOpen(desk, id) ?? []);
}

/** The one interaction that is not paused, if any. */
export function activeOne(desk: Desk): Loaded | null {
  return allOpen(desk).find(({ state }) => state.pausedAt === null) ?? null;
}

/** Takes over what has just been committed. */
export function adopt(desk: Desk, session: Loaded | null): void {
  if (session?.state.status === 'open') desk.open.set(session.id, session);
  else if (session) desk.open.delete(session.id);
}

/** The view of an interaction as it is on disk. */
export function viewOf(desk: Desk, session: Loaded): SessionView {
  const now = desk.now();
  return present({
    id: session.id,
    seq: session.seq,
    folio: folioOf(session.no),
    state: session.state,
    context: session.context,
    now,
    localTime: desk.localTime(now),
    drafts: desk.store.drafts(session.no),
  });
}
