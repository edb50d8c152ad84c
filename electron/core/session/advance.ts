import type { StorageFailure } from '../../../shared/contract/errors.ts';
import { attendingIn } from '../../../shared/session/attending.ts';
import { advance } from '../../../shared/session/advance.ts';
import type { Advance, Refusal } from '../../../shared/session/refusal.ts';
import type { SessionEvent } from '../../../shared/session/event.ts';
import { undo } from '../../../shared/session/replay.ts';
import type { SessionView } from '../../../shared/session/view.ts';
import { redact } from '../../../shared/privacy/redact.ts';
import { redactEvent } from '../../../shared/privacy/redactEvent.ts';
import type { SessionState } from '../../../shared/session/state.ts';
import { personOf } from '../people/store.ts';
import { written } from '../store/failure.ts';
import { activeOne, adopt, find, viewOf, type Desk } from './desk.ts';
import type { Loaded } from './loaded.ts';
import { record } from './record.ts';

export interface AdvanceRequest {
  id: string;
  /** The last event the caller knows of. */
  seq: number;
  eventId: string;
  event: SessionEvent;
}

export type Advanced =
  | { ok: true; view: SessionView }
  | { ok: false; reason: 'notFound' }
  | { ok: false; reason: 'stale'; view: SessionView }
  | { ok: false; reason: 'rejected'; refusal: Refusal; view: SessionView }
  | { ok: false; reason: 'storage'; kind: StorageFailure };

/**
 * One step: computed first, then written in one transaction, and only then true in memory. A failed write
 * leaves everything as it was; a repeated call (same `eventId`) writes nothing and answers the same.
 */
export function advanceSession(desk: Desk, request: AdvanceRequest): Advanced {
  const session = find(desk, request.id);
  if (!session) return { ok: false, reason: 'notFound' };
  if (desk.store.knows(session.no, request.eventId)) {
    return { ok: true, view: viewOf(desk, session) };
  }
  if (request.seq !== session.seq) {
    return { ok: false, reason: 'stale', view: viewOf(desk, session) };
  }
  const at = desk.now();
  const event = redactEvent(request.event, isMomentIn(session));
  const taken = takeOver(desk, session, at);
  const next = decide(desk, session, event, at);
  if (!next.ok) {
    return { ok: false, reason: 'rejected', refusal: next.reason, view: viewOf(desk, session) };
  }
  const waiting = comesBack(event) ? activeOne(desk) : null;
  const happened = { eventId: request.eventId, event, at };
  const result = written(() =>
    desk.atOnce(() => {
      const paused = waiting && pause(desk, waiting, '');
      const before = taken ? record(desk, session, taken.happened, taken.state) : session;
      const { attending } = before.state;
      const state = { ...next.state, attending };
      return { paused, moved: recordWhole(desk, before, happened, state) };
    }),
  );
  if (!result.ok) return { ok: false, reason: 'storage', kind: result.kind };
  adopt(desk, result.value.paused);
  adopt(desk, result.value.moved);
  return { ok: true, view: viewOf(desk, result.value.moved) };
}

/** These bring an interaction to the front; another active one gives way. */
const comesBack = ({ type }: SessionEvent) => type === 'resumed' || type === 'reopened';

/** Which fields hold moments: numbers that are no card's, however many digits they have. */
const isMomentIn =
  ({ context }: Loaded) =>
  (field: string) =>
    context.library.catalog.fields[field]?.type === 'marca_de_hora';

/** Whoever attends at the desk takes over what another began, with the first thing they do in it. */
function takeOver({ people, newId }: Desk, { context, state }: Loaded, at: number) {
  const current = people.current();
  if (!current || state.status !== 'open') return null;
  if (current.id === attendingIn(context, state).id) return null;
  const agent = personOf(current);
  const event = { type: 'takenOver' as const, agent };
  return { happened: { eventId: newId(), event, at }, state: { ...state, attending: agent } };
}

/** The event and the promises it makes or keeps, in the caller's transaction. */
function recordWhole(
  desk: Desk,
  session: Loaded,
  happened: { eventId: string; event: SessionEvent; at: number },
  state: SessionState,
): Loaded {
  const { event, at } = happened;
  const moved = record(desk, session, happened, state);
  if (event.type === 'followUpPlanned') {
    const { due, reason, channel } = event;
    const planned = {
      id: happened.eventId,
      origin: session.no,
      due,
      reason,
      channel,
      createdAt: at,
    };
    desk.followUps.plan(planned);
  }
  if (state.facts['cliente'] !== session.state.facts['cliente']) desk.followUps.renamed(session.no);
  if (event.type === 'finished' && state.followUp !== null) {
    desk.followUps.close(state.followUp, session.no);
  }
  return moved;
}

function decide(desk: Desk, session: Loaded, event: SessionEvent, at: number): Advance {
  const { context, state } = session;
  if (event.type === 'undone') return undo(context, desk.store.log(session.no), at);
  return advance(context, state, event, at);
}

/** Why an interaction waits when nobody said so: another one came to the front. */
const otherCame = 'otra_atencion';

/** Pauses the active interaction because another takes its place; within the caller's transaction. */
export function pause(desk: Desk, session: Loaded, reason: string): Loaded {
  const at = desk.now();
  const event = { type: 'paused' as const, reason: reason === '' ? otherCame : redact(reason) };
  const next = advance(session.context, session.state, event, at);
  if (!next.ok) throw new Error(`the active interaction could not be paused: ${next.reason}`);
  return record(desk, session, { eventId: desk.newId(), event, at }, next.state);
}
