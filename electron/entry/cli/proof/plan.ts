import { getShortestPaths } from 'xstate/graph';
import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import type { Catalog } from '../../../../shared/catalog/catalog.ts';
import { compile, type FlowContext, type FlowEvent } from '../../../../shared/protocol/compile.ts';
import type { Protocol } from '../../../../shared/protocol/protocol.ts';
import { stepIdIn } from '../../../../shared/session/place.ts';
import { worldsOf, type World } from './world.ts';

/** A path to a step and one way on from it. */
export interface Trail {
  /** "step/next", "step/option": the way that this trail proves. */
  name: string;
  step: string;
  world: World;
  /** From the start of the protocol to the step. */
  before: FlowEvent[];
  event: FlowEvent;
}

export interface Plan {
  /** Every way on that the file writes, found or not. */
  ways: string[];
  trails: Trail[];
  /** States and transitions that the machine has in all worlds together. */
  states: number;
  transitions: number;
}

/** The paths to walk: a shortest one to each step, in circumstances that allow it, and every way on from it. */
export function planOf(protocol: Protocol, fields: Catalog['fields']): Plan {
  const machine = compile(protocol);
  const ways = waysOf(protocol);
  const trails = new Map<string, Trail>();
  const states = new Set<string>();
  let transitions = 0;
  for (const world of worldsOf(protocol, fields)) {
    if (ways.every((way) => trails.has(way))) break;
    for (const { state, steps } of pathsIn(machine, protocol, world)) {
      states.add(JSON.stringify(state.value));
      const step = stepIdIn(state.value);
      if (step === null) continue;
      const before = steps.map((each) => each.event).filter(isFlowEvent);
      for (const event of eventsAt(state, protocol)) {
        const name = nameOf(step, event);
        if (trails.has(name) || !state.can(event)) continue;
        transitions += 1;
        trails.set(name, { name, step, world, before, event });
      }
    }
  }
  return { ways, trails: [...trails.values()], states: states.size, transitions };
}

/** The events that lead from the start of a protocol back to its caller, or null where none do. */
export function wayBack(protocol: Protocol, world: World): FlowEvent[] | null {
  const found = pathsIn(compile(protocol), protocol, world).find(
    ({ state }) => state.value === 'return',
  );
  return found ? found.steps.map((each) => each.event).filter(isFlowEvent) : null;
}

function pathsIn(machine: AnyStateMachine, protocol: Protocol, world: World) {
  const input: FlowContext = {
    ...world,
    suggested: null,
    warnings: 0,
    threatened: false,
  };
  return getShortestPaths(machine, {
    input,
    events: (state: AnyMachineSnapshot) => eventsAt(state, protocol),
    serializeState: (state: AnyMachineSnapshot) => keyOf(state, protocol),
  });
}

/** States are told apart by their step and by counters, as far as any guard can look. */
function keyOf(state: AnyMachineSnapshot, protocol: Protocol): string {
  const { facts, warnings, threatened } = state.context as FlowContext;
  const counters = protocol.steps.flatMap(({ counter }) =>
    counter === null ? [] : [Math.min(Number(facts[counter] ?? 0), farthestCount)],
  );
  return JSON.stringify([state.value, counters, Math.min(warnings, farthestCount), threatened]);
}

/** No limit in the settings is higher than 20. */
const farthestCount = 21;

function eventsAt(state: AnyMachineSnapshot, protocol: Protocol): FlowEvent[] {
  const id = stepIdIn(state.value);
  const step = protocol.steps.find((each) => each.id === id);
  return [
    { type: 'next' },
    ...(step?.options ?? []).map((option): FlowEvent => ({ type: 'decide', option: option.id })),
    ...(protocol.warnings === null ? [] : [{ type: 'endService' } as const]),
  ];
}

function isFlowEvent(event: { type: string }): event is FlowEvent {
  return event.type === 'next' || event.type === 'decide' || event.type === 'endService';
}

/** Ending the service is one way, from wherever it is allowed. */
function nameOf(step: string, event: FlowEvent): string {
  if (event.type === 'endService') return 'endService';
  return `${step}/${event.type === 'next' ? 'next' : event.option}`;
}

function waysOf(protocol: Protocol): string[] {
  return [
    ...protocol.steps.flatMap((step) => [
      ...(step.next ? [`${step.id}/next`] : []),
      ...step.options.map((option) => `${step.id}/${option.id}`),
    ]),
    ...(protocol.warnings === null ? [] : ['endService']),
  ];
}
