import type { AnyMachineSnapshot } from 'xstate';
import type { FlowContext, FlowEffect, FlowEvent } from '../protocol/compile.ts';
import { begin, step } from '../protocol/transition.ts';
import { circumstancesOf } from './circumstances.ts';
import { snapshotAt } from './resolved.ts';
import { placeOf, stepIdIn, topFrame } from './place.ts';
import type { Frame, FrameOrigin, SessionContext, SessionState } from './state.ts';

/** Deeper than any real conversation; a library that calls itself in a circle stops here. */
export const deepestFrame = 8;

/** Opens a protocol over the present place, at its first step. */
export function open(
  state: SessionState,
  protocol: string,
  origin: FrameOrigin,
  context: SessionContext,
  at: number,
): SessionState {
  const machine = context.library.machine(protocol);
  const [snapshot, effects] = begin(machine, flowContext(state, context));
  const frame: Frame = {
    protocol,
    value: snapshot.value,
    origin,
    stepAt: at,
    pausedBefore: state.pausedMs,
    wrapUpAt: null,
  };
  const opened = entering({ ...state, frames: [...state.frames, frame] }, context, at);
  return settle(opened, snapshot, effects, context, at);
}

/**
 * Moves the protocol on top. Returns null when it knows no such transition from here: nothing has changed.
 * What the machine asks for (a call, a change of protocol, coming back) is done before this returns.
 */
export function move(
  state: SessionState,
  event: FlowEvent,
  context: SessionContext,
  at: number,
): SessionState | null {
  const frame = topFrame(state);
  const machine = context.library.machine(frame.protocol);
  const before = snapshotAt(machine, frame.value, flowContext(state, context));
  if (!before.can(event)) return null;
  const [after, effects] = step(machine, before, event);
  const stays = stepIdIn(after.value) === stepIdIn(frame.value) && effects.length > 0;
  const moved: Frame = stays
    ? frame
    : {
        ...frame,
        value: after.value,
        stepAt: at,
        pausedBefore: state.pausedMs,
      };
  const next = { ...state, frames: [...state.frames.slice(0, -1), moved] };
  return settle(stays ? next : entering(next, context, at), after, effects, context, at);
}

/**
 * Closes the place on top. Below it nothing was touched: that is how it comes back to the very step. A place
 * below that was only waiting to return (`al_regresar: regresar`) closes with it.
 */
export function close(state: SessionState, at: number): SessionState {
  const frames = state.frames.slice(0, -1);
  const below = frames.at(-1);
  if (!below) throw new Error('the first protocol cannot be closed');
  const back = { ...below, stepAt: at, pausedBefore: state.pausedMs };
  const closed = { ...state, frames: [...frames.slice(0, -1), back] };
  return settled(closed, at);
}

/** What follows from where the place on top stands: over and done, it is closed or leads to the wrap-up. */
function settled(state: SessionState, at: number): SessionState {
  const { value, wrapUpAt } = topFrame(state);
  if (value === 'return') return close(state, at);
  return value === 'end' && wrapUpAt === null ? ended(state, at) : state;
}

/** Whether the protocol below the top is there to come back to. */
export function canClose(state: SessionState): boolean {
  return state.frames.length > 1;
}

function settle(
  state: SessionState,
  snapshot: AnyMachineSnapshot,
  effects: readonly FlowEffect[],
  context: SessionContext,
  at: number,
): SessionState {
  const flow = snapshot.context as FlowContext;
  const { facts, suggested, threatened } = flow;
  let next: SessionState = { ...state, facts, suggested, threatened };
  for (const effect of effects) {
    if (effect.type === 'switchTo') {
      const emptied = { ...next, frames: [], transferred: true };
      return open(emptied, effect.params.protocol, 'switch', context, at);
    }
    if (effect.type === 'call') next = call(next, effect.params.protocol, context, at);
  }
  return settled(next, at);
}

/** The last step leads to the wrap-up by itself; the place stays open under it. */
function ended(state: SessionState, at: number): SessionState {
  const frame = { ...topFrame(state), wrapUpAt: at };
  return { ...state, frames: [...state.frames.slice(0, -1), frame] };
}

/** A step entered anew starts with no norm marked; one that a situation comes back to keeps its marks. */
function entering(state: SessionState, context: SessionContext, at: number): SessionState {
  const { step, key } = placeOf(context.library, topFrame(state));
  const { [key]: _left, ...marks } = state.marks;
  const warnings = step?.warns ? [...state.warnings, at] : state.warnings;
  const entered = [...state.entered.filter((visit) => visit.key !== key), { key, at }];
  return { ...state, marks, warnings, entered };
}

function call(state: SessionState, protocol: string, context: SessionContext, at: number) {
  if (state.frames.length >= deepestFrame) return state;
  return open(state, protocol, 'call', context, at);
}

function flowContext(state: SessionState, context: SessionContext): FlowContext {
  return {
    ...circumstancesOf(context, state),
    suggested: state.suggested,
    warnings: state.warnings.length,
    threatened: state.threatened,
  };
}
