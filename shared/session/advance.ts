import { capture, chooseCare, chooseType, flag, mark, pause, resume } from './aside.ts';
import { abandon, beginWrapUp, finish, reopen } from './ending.ts';
import type { AnyEvent, SessionEvent, TakenOverEvent } from './event.ts';
import { move } from './flow.ts';
import { endService, escalate, leave, openSituation } from './interruption.ts';
import { missingRequired } from './missing.ts';
import { placeOf, topFrame } from './place.ts';
import { accept, refuse, type Advance } from './refusal.ts';
import type { SessionContext, SessionState } from './state.ts';

/** Every event but going back, which needs the log: see `replay`. */
export type ForwardEvent = Exclude<SessionEvent, { type: 'undone' }> | TakenOverEvent;

/** Going back undoes the last of these; the rest of what happened on the undone step goes with it. */
const moves = new Set<AnyEvent['type']>([
  'next',
  'decided',
  'escalated',
  'situationOpened',
  'situationLeft',
  'serviceEnded',
  'wrapUpBegun',
]);

/** Whether the event moves the agent to another place, and so can be undone by going back. */
export function isMove(event: AnyEvent): boolean {
  return moves.has(event.type);
}

/**
 * One step of the interaction: pure, so that it can be tried before it is written and replayed afterwards.
 * @param at UTC ms of the event.
 * @returns the next state, or why nothing changes.
 */
export function advance(
  context: SessionContext,
  state: SessionState,
  event: ForwardEvent,
  at: number,
): Advance {
  const result = decide(context, state, event, at);
  if (!result.ok || !isMove(event)) return result;
  return accept({ ...result.state, moves: state.moves + 1 });
}

/** What may happen at any time; the rest must wait while the interaction is paused. */
function decide(
  context: SessionContext,
  state: SessionState,
  event: ForwardEvent,
  at: number,
): Advance {
  if (event.type === 'reopened') return reopen(state, at);
  if (state.status !== 'open') return refuse('closed');
  switch (event.type) {
    case 'resumed':
      return resume(state, at);
    case 'noted':
      return accept({ ...state, notes: event.text });
    case 'captured':
      return capture(context, state, event.field, event.value);
    case 'takenOver':
      return accept({ ...state, attending: event.agent });
    case 'abandoned':
      return abandon(state, at);
    case 'finished':
      return finish(context, state, event.outcome, event.note, at);
    default:
      return state.pausedAt === null ? live(context, state, event, at) : refuse('paused');
  }
}

type LiveEvent = Exclude<
  ForwardEvent,
  { type: 'reopened' | 'takenOver' | 'resumed' | 'noted' | 'captured' | 'abandoned' | 'finished' }
>;

function live(context: SessionContext, state: SessionState, event: LiveEvent, at: number): Advance {
  switch (event.type) {
    case 'next':
      return step(context, state, { type: 'next' }, at);
    case 'decided':
      return step(context, state, { type: 'decide', option: event.option }, at);
    case 'normMarked':
      return mark(context, state, event.norm, event.marked);
    case 'escalated':
      return escalate(context, state, event.immediate, at);
    case 'serviceEnded':
      return endService(context, state, at);
    case 'situationOpened':
      return openSituation(context, state, event.situation, at);
    case 'situationLeft':
      return leave(state, at);
    case 'paused':
      return pause(state, event.reason, at);
    case 'clientTypeChosen':
      return chooseType(context, state, event.clientType);
    case 'careChosen':
      return chooseCare(context, state, event.care);
    case 'flagged':
      return flag(state);
    case 'followUpPlanned':
      return accept(state);
    case 'wrapUpBegun':
      return beginWrapUp(state, at);
  }
}

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
