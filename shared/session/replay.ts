import type { AnyEvent, LoggedEvent } from './event.ts';
import { advance, isMove } from './advance.ts';
import { withoutPause } from './aside.ts';
import type { Advance, Refusal } from './refusal.ts';
import { start } from './start.ts';
import { topFrame } from './place.ts';
import type { SessionContext, SessionState } from './state.ts';

/** These stay when a step is undone: they were about the interaction, not about the step. */
const lasting = new Set<AnyEvent['type']>([
  'noted',
  'paused',
  'resumed',
  'clientTypeChosen',
  'careChosen',
  'flagged',
  'followUpPlanned',
  'takenOver',
]);

const ends = new Set<AnyEvent['type']>(['finished', 'abandoned']);

interface Entry {
  before: SessionState;
  logged: LoggedEvent;
}

/** A log that does not lead through its protocols: damage, or a bug. `seq` is the first row that fails. */
export type Replay =
  | { ok: true; state: SessionState }
  | { ok: false; seq: number; reason: Refusal | 'empty' | 'notStarted' };

/**
 * The state that a log leads to. Pure: the same rows give the same state on any machine, any day.
 * @param log rows in order of `seq`, the first one `started`.
 */
export function replay(context: SessionContext, log: readonly LoggedEvent[]): Replay {
  const [first, ...rest] = log;
  if (!first) return { ok: false, seq: 0, reason: 'empty' };
  if (first.event.type !== 'started') return { ok: false, seq: first.seq, reason: 'notStarted' };
  let state = start(context, first.event, first.at);
  let history: Entry[] = [];
  for (const logged of rest) {
    const { event } = logged;
    if (event.type === 'started') return { ok: false, seq: logged.seq, reason: 'notStarted' };
    if (event.type === 'undone') {
      const back = undoLast(context, state, history, logged.at);
      if (!back.ok) return { ok: false, seq: logged.seq, reason: back.reason };
      ({ state, history } = back);
      continue;
    }
    const result = advance(context, state, event, logged.at);
    if (!result.ok) return { ok: false, seq: logged.seq, reason: result.reason };
    history.push({ before: state, logged });
    state = result.state;
  }
  return { ok: true, state };
}

/**
 * The state after going back one move: the exact state before it, but for notes, pauses and the client type,
 * which stay, and the step's clock, which starts anew.
 */
export function undo(context: SessionContext, log: readonly LoggedEvent[], at: number): Advance {
  const seq = (log.at(-1)?.seq ?? 0) + 1;
  const event: AnyEvent = { type: 'undone' };
  const result = replay(context, [...log, { seq, eventId: '', at, event, from: null, to: null }]);
  if (result.ok) return { ok: true, state: result.state };
  const refusal = result.seq === seq ? (result.reason as Refusal) : 'nothingToUndo';
  return { ok: false, reason: refusal };
}

type Undone = { ok: true; state: SessionState; history: Entry[] } | { ok: false; reason: Refusal };

function undoLast(
  context: SessionContext,
  present: SessionState,
  history: Entry[],
  at: number,
): Undone {
  if (present.status !== 'open') return { ok: false, reason: 'closed' };
  if (present.pausedAt !== null) return { ok: false, reason: 'paused' };
  const index = lastMove(history);
  const move = history[index];
  if (!move) return { ok: false, reason: 'nothingToUndo' };
  let state = move.before;
  const kept = history.slice(0, index);
  for (const { logged } of history.slice(index + 1)) {
    const again = carried(context, state, logged);
    if (!again) continue;
    kept.push({ before: state, logged });
    state = again;
  }
  const frames = [
    ...state.frames.slice(0, -1),
    { ...topFrame(state), stepAt: at, pausedBefore: state.pausedMs },
  ];
  return { ok: true, state: { ...state, frames }, history: kept };
}

/**
 * What an event leads to once the move before it is undone; null = it goes with that move. An end that was taken back
 * goes too, but the pause that it ended stays over.
 */
function carried(
  context: SessionContext,
  state: SessionState,
  { event, at }: LoggedEvent,
): SessionState | null {
  if (event.type === 'started' || event.type === 'undone') return null;
  if (ends.has(event.type)) return state.pausedAt === null ? null : withoutPause(state, at);
  if (!lasting.has(event.type)) return null;
  const again = advance(context, state, event, at);
  return again.ok ? again.state : null;
}

function lastMove(history: readonly Entry[]): number {
  return history.findLastIndex(({ logged }) => isMove(logged.event));
}
