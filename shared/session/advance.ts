import { holds } from '../protocol/condition.ts';
import { circumstancesOf } from './circumstances.ts';
import { canClose, close, deepestFrame, move, open } from './flow.ts';
import type { AnyEvent, SessionEvent, StartedEvent } from './event.ts';
import { missingRequired } from './missing.ts';
import { placeOf, topFrame } from './place.ts';
import type { SessionContext, SessionState } from './state.ts';
import { wordingOf } from './wording.ts';

/** Why an event changes nothing. Each has its sentence in the screen's catalogue. */
export type Refusal =
  | 'closed' // the interaction has ended
  | 'paused' // resume first
  | 'notPaused'
  | 'noTransition' // the step knows no such way on
  | 'blocked' // a legal duty of this step is missing (decision 1)
  | 'nothingToUndo'
  | 'noEscalation' // no client, or already in it
  | 'alreadyOpen' // that situation is already open
  | 'tooDeep'
  | 'notOpen' // no situation to leave
  | 'unknownField'
  | 'unknownNorm'
  | 'unknownClientType'
  | 'unknownOutcome'
  | 'missingForOutcome';

export type Advance = { ok: true; state: SessionState } | { ok: false; reason: Refusal };

const refuse = (reason: Refusal): Advance => ({ ok: false, reason });

/**
 * The state an interaction begins in.
 * @param at UTC ms. The protocol must be in the pinned edition (the core checks it before).
 */
export function start(context: SessionContext, event: StartedEvent, at: number): SessionState {
  const facts = {
    ...(event.client === '' ? {} : { cliente: event.client }),
    ...(event.reference === '' ? {} : { referencia: event.reference }),
  };
  const empty: SessionState = {
    status: 'open',
    frames: [],
    facts,
    marks: {},
    entered: {},
    moves: 0,
    escalations: 0,
    notes: '',
    suggested: null,
    clientType: null,
    startedAt: at,
    pausedAt: null,
    pauseReason: null,
    pausedMs: 0,
    outcome: null,
    closingNote: '',
    transferred: false,
  };
  return open(empty, event.protocol, 'start', context, at);
}

/**
 * One step of the interaction: pure, so that it can be tried before it is written and replayed afterwards.
 * `undone` is not decided here, since it needs the log: see `replay`.
 * @returns the next state, or why nothing changes.
 */
export function advance(
  context: SessionContext,
  state: SessionState,
  event: Exclude<SessionEvent, { type: 'undone' }>,
  at: number,
): Advance {
  const result = decide(context, state, event, at);
  if (!result.ok || !isMove(event)) return result;
  return accept({ ...result.state, moves: state.moves + 1 });
}

/** Going back undoes the last of these; the rest of what happened on the undone step goes with it. */
const moves = new Set<AnyEvent['type']>([
  'next',
  'decided',
  'escalated',
  'situationOpened',
  'situationLeft',
  'wrapUpBegun',
]);

/** Whether the event moves the agent to another place, and so can be undone by going back. */
export function isMove(event: AnyEvent): boolean {
  return moves.has(event.type);
}

function decide(
  context: SessionContext,
  state: SessionState,
  event: Exclude<SessionEvent, { type: 'undone' }>,
  at: number,
): Advance {
  if (state.status !== 'open') return refuse('closed');
  if (event.type === 'resumed') return resume(state, at);
  if (event.type === 'noted') return accept({ ...state, notes: event.text });
  if (event.type === 'abandoned') return accept({ ...ended(state, at), status: 'abandoned' });
  if (state.pausedAt !== null) return refuse('paused');
  switch (event.type) {
    case 'next':
      return step(context, state, { type: 'next' }, at);
    case 'decided':
      return step(context, state, { type: 'decide', option: event.option }, at);
    case 'captured':
      return capture(context, state, event.field, event.value);
    case 'normMarked':
      return mark(context, state, event.norm, event.marked);
    case 'escalated':
      return escalate(context, state, event.immediate, at);
    case 'situationOpened':
      return openSituation(context, state, event.situation, at);
    case 'situationLeft':
      return leave(state, at);
    case 'paused':
      return accept({ ...state, pausedAt: at, pauseReason: event.reason });
    case 'clientTypeChosen':
      return chooseType(context, state, event.clientType);
    case 'wrapUpBegun':
      return beginWrapUp(state, at);
    case 'finished':
      return finish(context, state, event.outcome, event.note, at);
  }
}

const accept = (state: SessionState): Advance => ({ ok: true, state });

function step(
  context: SessionContext,
  state: SessionState,
  event: { type: 'next' } | { type: 'decide'; option: string },
  at: number,
): Advance {
  const place = placeOf(context.library, topFrame(state));
  if (place.step?.blocks && missingRequired(state, place.step.fields).length > 0) {
    return refuse('blocked');
  }
  const moved = move(state, event, context, at);
  return moved ? accept(moved) : refuse('noTransition');
}

function capture(
  context: SessionContext,
  state: SessionState,
  field: string,
  value: string | number | boolean | null,
): Advance {
  if (!(field in context.library.catalog.fields) && field !== 'referencia') {
    return refuse('unknownField');
  }
  const { [field]: _before, ...others } = state.facts;
  const empty = value === null || value === '';
  return accept({ ...state, facts: empty ? others : { ...others, [field]: value } });
}

function mark(
  context: SessionContext,
  state: SessionState,
  norm: number,
  marked: boolean,
): Advance {
  const { step: current, key } = placeOf(context.library, topFrame(state));
  if (!current || norm >= wordingOf(current, context, state).norms.length)
    return refuse('unknownNorm');
  const others = (state.marks[key] ?? []).filter((each) => each !== norm);
  const next = marked ? [...others, norm].toSorted((a, b) => a - b) : others;
  return accept({ ...state, marks: { ...state.marks, [key]: next } });
}

/** F8. On a threat the first rungs are left out and the notice to the superior comes at once (X6). */
function escalate(
  context: SessionContext,
  state: SessionState,
  immediate: boolean,
  at: number,
): Advance {
  const target = escalationFor(context, state);
  if (target === null) return refuse('noEscalation');
  if (state.frames.length >= deepestFrame) return refuse('tooDeep');
  const counted = { ...state, escalations: state.escalations + 1 };
  const opened = open(counted, target, 'escalation', context, at);
  if (!immediate) return accept(opened);
  const jump = threatOption(context, opened);
  if (jump === undefined) return accept(opened);
  return accept(move(opened, { type: 'decide', option: jump }, context, at) ?? opened);
}

/** The escalation that F8 opens here; null without a client or inside the escalation itself. */
export function escalationFor(context: SessionContext, state: SessionState): string | null {
  if (state.frames.some((frame) => frame.origin === 'escalation')) return null;
  const { protocol } = placeOf(context.library, topFrame(state));
  const target = protocol.escalation[context.channel];
  return target !== undefined && context.library.protocols.has(target) ? target : null;
}

function threatOption(context: SessionContext, state: SessionState): string | undefined {
  const { step: first } = placeOf(context.library, topFrame(state));
  return first?.options.find(({ id }) => id === 'agresion' || id === 'amenaza')?.id;
}

function openSituation(
  context: SessionContext,
  state: SessionState,
  situation: string,
  at: number,
): Advance {
  const protocol = context.library.protocols.get(situation);
  if (protocol?.kind !== 'situacion') return refuse('noTransition');
  if (state.frames.some((frame) => frame.protocol === situation)) return refuse('alreadyOpen');
  if (state.frames.length >= deepestFrame) return refuse('tooDeep');
  return accept(open(state, situation, 'situation', context, at));
}

function leave(state: SessionState, at: number): Advance {
  if (!canClose(state)) return refuse('notOpen');
  return accept(close(state, at));
}

function beginWrapUp(state: SessionState, at: number): Advance {
  const frame = topFrame(state);
  if (frame.wrapUpAt !== null) return refuse('alreadyOpen');
  return accept({ ...state, frames: [...state.frames.slice(0, -1), { ...frame, wrapUpAt: at }] });
}

function resume(state: SessionState, at: number): Advance {
  if (state.pausedAt === null) return refuse('notPaused');
  const pausedMs = state.pausedMs + Math.max(0, at - state.pausedAt);
  return accept({ ...state, pausedAt: null, pauseReason: null, pausedMs });
}

function chooseType(context: SessionContext, state: SessionState, id: string | null): Advance {
  if (id !== null && !context.library.catalog.clientTypes.some((type) => type.id === id)) {
    return refuse('unknownClientType');
  }
  return accept({ ...state, clientType: id });
}

function finish(
  context: SessionContext,
  state: SessionState,
  outcomeId: string,
  note: string,
  at: number,
): Advance {
  const outcome = context.library.catalog.outcomes.find(({ id }) => id === outcomeId);
  if (!outcome) return refuse('unknownOutcome');
  if (missingForOutcome(state, outcome.demands).length > 0) return refuse('missingForOutcome');
  return accept({ ...ended(state, at), outcome: outcomeId, closingNote: note, status: 'finished' });
}

/** What an outcome still asks for; "notas" is met by the notes of the interaction. */
export function missingForOutcome(state: SessionState, demands: readonly string[]): string[] {
  return demands.filter((field) =>
    field === 'notas' && state.notes.trim() !== '' ? false : state.facts[field] === undefined,
  );
}

function ended(state: SessionState, at: number): SessionState {
  if (state.pausedAt === null) return state;
  const pausedMs = state.pausedMs + Math.max(0, at - state.pausedAt);
  return { ...state, pausedAt: null, pauseReason: null, pausedMs };
}

/** The options of the step on top that can be chosen now, in the file's order. */
export function openOptions(context: SessionContext, state: SessionState) {
  const { step: current } = placeOf(context.library, topFrame(state));
  const circumstances = circumstancesOf(context, state);
  return (current?.options ?? []).filter(
    (option) => option.when === null || holds(option.when, circumstances),
  );
}
