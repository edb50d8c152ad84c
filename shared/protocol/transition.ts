import {
  createActor,
  type AnyActorScope,
  type AnyMachineSnapshot,
  type AnyStateMachine,
} from 'xstate';
import type { FlowContext, FlowEffect, FlowEvent } from './compile.ts';

/** Where a statechart stands afterwards, and what it asks of the interaction, in order. */
export type Moved = [snapshot: AnyMachineSnapshot, effects: FlowEffect[]];

/** The statechart at its first step. Pure. */
export function begin(machine: AnyStateMachine, input: FlowContext): Moved {
  return noting(machine, (scope) => machine.getInitialSnapshot(scope, input));
}

/** The statechart after an event; where it knows no transition, as it was. Pure. */
export function step(
  machine: AnyStateMachine,
  before: AnyMachineSnapshot,
  event: FlowEvent,
): Moved {
  return noting(machine, (scope) => machine.transition(before, event, scope));
}

const scopes = new WeakMap<AnyStateMachine, AnyActorScope>();

/**
 * XState's own `transition()` makes an actor at every call and computes the statechart's first step for it, which
 * was half of the time of ours. None of our machines has children or timers, so that one actor, never started,
 * stands for all calls.
 */
function scopeOf(machine: AnyStateMachine): AnyActorScope {
  const known = scopes.get(machine);
  if (known) return known;
  const self = createActor(machine);
  const nothing = () => {};
  const scope = {
    self,
    system: self.system,
    id: '',
    sessionId: '',
    logger: nothing,
    defer: nothing,
    stopChild: nothing,
    emit: nothing,
    actionExecutor: nothing,
  };
  scopes.set(machine, scope);
  return scope;
}

function noting(
  machine: AnyStateMachine,
  take: (scope: AnyActorScope) => AnyMachineSnapshot,
): Moved {
  const effects: FlowEffect[] = [];
  const note = (effect: unknown) => void effects.push(effect as FlowEffect);
  const snapshot = take({ ...scopeOf(machine), actionExecutor: note });
  return [snapshot, effects];
}
