import type { Digest, StepDigest } from '../../shared/figures/digest.ts';
import { advance, isMove } from '../../shared/session/advance.ts';
import type { LoggedEvent } from '../../shared/session/event.ts';
import { missingRequired } from '../../shared/session/missing.ts';
import { keyOf, placeOf, topFrame } from '../../shared/session/place.ts';
import { replay } from '../../shared/session/replay.ts';
import { start } from '../../shared/session/start.ts';
import type { SessionContext, SessionState } from '../../shared/session/state.ts';
import { wordingOf } from '../../shared/session/wording.ts';

/**
 * The same figures from the statechart itself: the state after every row by replaying all rows up to it, and
 * what holds in the end by running a log from which the undone moves were struck out. Slow, and nothing in
 * common with `digestOf` but the question.
 */
export function recount(context: SessionContext, log: readonly LoggedEvent[]): Digest {
  const states = log.map((_, index) => stateAfter(context, log.slice(0, index + 1)));
  const end = states.at(-1) as SessionState;
  const steps = stepsOf(context, log, states);
  const visits = holdingVisits(context, log);
  for (const { key, shown, marked, own } of visits.values()) {
    const step = (steps[key] ??= blank());
    step.shown += shown;
    step.marked += marked.length;
    if (!own) continue;
    const norms = { ...step.norms } as Record<string, readonly [number, number]>;
    for (let index = 0; index < shown; index += 1) {
      const [all, some] = norms[index] ?? [0, 0];
      norms[index] = [all + 1, some + (marked.includes(index) ? 1 : 0)];
    }
    step.norms = norms;
  }
  const passed = [...visits.values()].flatMap(({ fields }) => fields);
  const satisfaction = end.facts['satisfaccion'];
  return {
    outcome: end.outcome,
    satisfaction: satisfaction === undefined ? null : String(satisfaction),
    activeMs: (end.endedAt ?? 0) - end.startedAt - end.pausedMs,
    escalations: end.escalations,
    warnings: end.warnings.length,
    backs: log.filter(({ event }) => event.type === 'undone').length,
    flags: end.flags,
    missing: [...new Set(missingRequired(end, passed))].toSorted(),
    shown: [...visits.values()].reduce((sum, { shown }) => sum + shown, 0),
    marked: [...visits.values()].reduce((sum, { marked }) => sum + marked.length, 0),
    places: placesOf(context, log, states),
    steps,
  };
}

type Counted = { -readonly [Key in keyof StepDigest]: StepDigest[Key] };

const blank = (): Counted => ({
  visits: 0,
  undone: 0,
  exits: 0,
  flags: 0,
  escalations: 0,
  ms: 0,
  shown: 0,
  marked: 0,
  norms: {},
});

function stateAfter(context: SessionContext, log: readonly LoggedEvent[]): SessionState {
  const replayed = replay(context, log);
  if (!replayed.ok) throw new Error(replayed.reason);
  return replayed.state;
}

/** A visit is known by when its step was entered; every event of a walk has its own second. */
const visitOf = ({ entered, ...state }: SessionState) => {
  const key = keyOf({ entered, ...state });
  return `${key}@${entered.findLast((visit) => visit.key === key)?.at ?? ''}`;
};

function stepsOf(
  context: SessionContext,
  log: readonly LoggedEvent[],
  states: readonly SessionState[],
): Record<string, Counted> {
  const steps: Record<string, Counted> = {};
  const at = (key: string) => (steps[key] ??= blank());
  const seen = new Set<string>();
  for (const [index, state] of states.entries()) {
    const { step } = placeOf(context.library, topFrame(state));
    const before = states[index - 1];
    const { type } = log[index]?.event ?? { type: 'next' };
    if (before && type === 'flagged') at(keyOf(before)).flags += 1;
    if (before && type === 'undone') at(keyOf(before)).undone += 1;
    if (!step) continue;
    if (!seen.has(visitOf(state))) at(keyOf(state)).visits += 1;
    seen.add(visitOf(state));
    if (attended(state) && topFrame(state).wrapUpAt === null) {
      at(keyOf(state)).ms += untilNext(log, index);
    }
  }
  const end = states.at(-1);
  if (end && placeOf(context.library, topFrame(end)).step) at(keyOf(end)).exits = 1;
  for (const { event, from } of effective(log)) {
    if (event.type === 'escalated') at(from ?? '').escalations += 1;
  }
  return steps;
}

const attended = ({ status, pausedAt }: SessionState) => status === 'open' && pausedAt === null;

const untilNext = (log: readonly LoggedEvent[], index: number) =>
  (log[index + 1]?.at ?? log[index]?.at ?? 0) - (log[index]?.at ?? 0);

function placesOf(
  { library }: SessionContext,
  log: readonly LoggedEvent[],
  states: readonly SessionState[],
): Digest['places'] {
  const places: Record<string, number> = {};
  for (const [index, state] of states.entries()) {
    if (!attended(state)) continue;
    const frame = topFrame(state);
    const { step, protocol } = placeOf(library, frame);
    const inside = protocol.kind === 'protocolo' ? step?.stage : protocol.kind;
    const place = !step || frame.wrapUpAt !== null ? 'cierre' : (inside ?? '');
    places[place] = (places[place] ?? 0) + untilNext(log, index);
  }
  return places;
}

/** These outlast going back (decision 8). */
const lasting = new Set([
  'noted',
  'paused',
  'resumed',
  'clientTypeChosen',
  'careChosen',
  'flagged',
  'followUpPlanned',
]);

/** The log as if nothing had been undone. */
function effective(log: readonly LoggedEvent[]): LoggedEvent[] {
  let kept: LoggedEvent[] = [];
  for (const row of log) {
    if (row.event.type !== 'undone') {
      kept.push(row);
      continue;
    }
    const move = kept.findLastIndex(({ event }) => isMove(event));
    const after = kept.slice(move + 1).filter(({ event }) => lasting.has(event.type));
    kept = [...kept.slice(0, move), ...after];
  }
  return kept;
}

interface Holding {
  key: string;
  shown: number;
  marked: readonly number[];
  own: boolean;
  fields: { field: string; required: boolean }[];
}

/** Each visit that holds in the end, as it was when it was last seen. */
function holdingVisits(context: SessionContext, log: readonly LoggedEvent[]): Map<string, Holding> {
  const visits = new Map<string, Holding>();
  const [first, ...rest] = effective(log);
  if (first?.event.type !== 'started') return visits;
  let state = start(context, first.event, first.at);
  const look = () => {
    const { step, key } = placeOf(context.library, topFrame(state));
    if (!step) return;
    const words = wordingOf(step, context, state);
    const shown = words.norms.length;
    const marked = (state.marks[key] ?? []).filter((index) => index < shown);
    const own = step.norms.every((norm, index) => words.norms[index] === norm);
    visits.set(visitOf(state), { key, shown, marked, own, fields: step.fields });
  };
  look();
  for (const { event, at } of rest) {
    if (event.type === 'undone' || event.type === 'started') continue;
    const next = advance(context, state, event, at);
    if (next.ok) state = next.state;
    look();
  }
  return visits;
}
