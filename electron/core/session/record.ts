import type { AnyEvent } from '../../../shared/session/event.ts';
import { standingOf } from '../review/standing.ts';
import { digestOf } from '../../../shared/figures/digestOf.ts';
import { keyOf } from '../../../shared/session/place.ts';
import type { SessionState } from '../../../shared/session/state.ts';
import type { Desk } from './desk.ts';
import { snapshotOf, type Loaded } from './loaded.ts';
import type { Derived } from './store.ts';

/**
 * Writes one event and what follows from it; the caller's transaction makes both one act.
 * @returns the interaction as it will be once the transaction has been committed.
 */
export function record(
  desk: Desk,
  session: Loaded,
  happened: { eventId: string; event: AnyEvent; at: number },
  state: SessionState,
): Loaded {
  const { store } = desk;
  const { event, eventId, at } = happened;
  const seq = session.seq + 1;
  const from = event.type === 'started' ? null : keyOf(session.state);
  if (session.state.status !== 'open') {
    store.keepEnding(session.no, session.seq);
    desk.listing.forget(session.no);
  }
  const goesOn = from !== null && runs(session.state) && runs(state);
  store[goesOn ? 'step' : 'update'](session.no, derived(state, seq, at));
  store.append(session.no, { seq, eventId, at, event, from, to: keyOf(state) });
  if (event.type === 'captured') store.dropDraft(session.no, event.field);
  if (event.type === 'noted') store.dropDraft(session.no, 'notas');
  if (state.status !== 'open') {
    store.dropDrafts(session.no);
    desk.listing.settle(session.no, standingOf(session.context, state));
  }
  count(desk, session, event, state);
  return { ...session, seq, state };
}

const runs = ({ status, pausedAt }: SessionState): boolean =>
  status === 'open' && pausedAt === null;

/** The figures of the day follow in the same act; practice never counts. */
function count(desk: Desk, { no, context }: Loaded, event: AnyEvent, state: SessionState): void {
  if (state.practice) return;
  if (event.type === 'reopened') return desk.figures.remove(no);
  if (state.status === 'open') return;
  const digest = digestOf(context, desk.store.log(no));
  if (digest) desk.figures.add(desk.figures.entryOf(no, context.library, digest));
}

/** A finished interaction needs no snapshot: its log is short and read rarely. */
function derived(state: SessionState, seq: number, at: number): Derived {
  const open = state.status === 'open';
  const running = state.pausedAt === null ? 'active' : 'paused';
  return {
    status: state.status === 'open' ? running : state.status,
    seq,
    snapshot: open ? snapshotOf(state) : null,
    endedAt: open ? null : at,
    activeMs: open ? null : Math.max(0, at - state.startedAt - state.pausedMs),
    client: String(state.facts['cliente'] ?? ''),
    outcome: state.outcome,
    satisfaction:
      state.facts['satisfaccion'] === undefined ? null : String(state.facts['satisfaccion']),
    escalations: state.escalations,
  };
}
