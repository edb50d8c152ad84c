import { assign, setup, type AnyStateMachine } from 'xstate';
import { amountIn, holds, type Circumstances } from './condition.ts';
import type { Amount, Condition, Option, Protocol, Step, Target } from './protocol.ts';

/** What a protocol's machine knows while it moves; nothing of it is kept but `facts` and `suggested`. */
export interface FlowContext extends Circumstances {
  suggested: string | null;
  /** Warnings of the ladder given so far. */
  warnings: number;
  /** A threat or an aggression happened: no further warning is due. */
  threatened: boolean;
}

/** The events a protocol understands. All else (notes, pauses, data) belongs to the interaction. */
export type FlowEvent =
  | { type: 'next' }
  | { type: 'decide'; option: string }
  | { type: 'endService' };

/** What leaving a protocol asks of the interaction; the machine itself runs no effect. */
export type FlowEffect =
  | { type: 'call'; params: { protocol: string } }
  | { type: 'switchTo'; params: { protocol: string } };

export const returned = 'return';
export const ended = 'end';

/** By what the client answered, when no choice on the way suggested an outcome (content conventions). */
const outcomeBySatisfaction: Readonly<Record<string, string>> = {
  cubierto: 'resuelto',
  parcial: 'pendiente_seguimiento',
  'no cubierto': 'pendiente_seguimiento',
  'no respondió': 'informacion_entregada',
};

const flow = setup({
  types: {
    context: {} as FlowContext,
    events: {} as FlowEvent,
    input: {} as FlowContext,
  },
  guards: {
    met: ({ context }, params: { condition: Condition }) => holds(params.condition, context),
    chosen: ({ context, event }, params: { option: string; when: Condition | null }) =>
      event.type === 'decide' &&
      event.option === params.option &&
      (params.when === null || holds(params.when, context)),
    warned: ({ context }, params: { warnings: Amount }) => mayEndService(params.warnings, context),
  },
  actions: {
    call: (_, _params: { protocol: string }) => undefined,
    switchTo: (_, _params: { protocol: string }) => undefined,
    count: assign({
      facts: ({ context }, params: { counter: string }) => ({
        ...context.facts,
        [params.counter]: Number(context.facts[params.counter] ?? 0) + 1,
      }),
    }),
    threaten: assign({ threatened: true }),
    suggest: assign({ suggested: (_, params: { outcome: string }) => params.outcome }),
    suggestAtEnd: assign({
      suggested: ({ context }, params: { outcome: string; bySatisfaction: boolean }) => {
        if (!params.bySatisfaction) return params.outcome;
        const answer = outcomeBySatisfaction[String(context.facts['satisfaccion'])];
        return context.suggested ?? answer ?? params.outcome;
      },
    }),
  },
});

/** Whether the ladder allows to end the service: all its warnings given, or a threat (issue of conduct, D26). */
export function mayEndService(warnings: Amount, at: Omit<FlowContext, 'suggested'>): boolean {
  return at.threatened || at.warnings >= amountIn(warnings, at);
}

/** The outcome of a service that the client's conduct ended. */
const endedByConduct = 'terminado_por_conducta';

/**
 * The statechart of one protocol: a compound state per stage, a leaf per step, two final states.
 * A call to a situation moves on to where it will come back and asks the interaction to open it, so that
 * coming back is nothing but closing it: the place below was never left (D21).
 * Takes a checked protocol; an unknown target throws, since the checker lets none through.
 */
export function compile(protocol: Protocol): AnyStateMachine {
  const first = protocol.steps[0];
  if (!first) throw new Error(`protocol without steps: ${protocol.id}`);
  const stages = new Map<string, Record<string, object>>();
  for (const step of protocol.steps) {
    const states = stages.get(step.stage) ?? {};
    states[step.id] = stateOf(step, protocol);
    stages.set(step.stage, states);
  }
  const states: Record<string, object> = {};
  for (const [stage, steps] of stages) {
    states[stage] = { initial: Object.keys(steps)[0], states: steps };
  }
  return flow.createMachine({
    id: protocol.id,
    context: ({ input }) => input,
    initial: first.stage,
    ...(protocol.warnings === null ? {} : { on: { endService: endService(protocol) } }),
    states: {
      ...states,
      [returned]: { id: returned, type: 'final' },
      [ended]: { id: ended, type: 'final' },
    },
  });
}

/** Leads to the step that ends the service with its sentence, or to the end where there is none. */
function endService({ warnings, steps }: Protocol): object {
  const farewell = steps.find(({ next }) => next?.to === 'end' && next.outcome === endedByConduct);
  return {
    guard: { type: 'warned', params: { warnings } },
    target: farewell ? `#${farewell.id}` : `#${ended}`,
    actions: [{ type: 'suggestAtEnd', params: { outcome: endedByConduct, bySatisfaction: false } }],
  };
}

function stateOf(step: Step, protocol: Protocol): object {
  const on: Record<string, object> = {};
  if (step.next) on['next'] = suggesting(step.suggests, transitionTo(step.next, step));
  if (step.options.length > 0) {
    on['decide'] = step.options.map((option) => ({
      guard: { type: 'chosen', params: { option: option.id, when: option.when } },
      ...choose(option, step),
    }));
  }
  return {
    id: step.id,
    meta: { step: step.id },
    ...(step.counter ? { entry: { type: 'count', params: { counter: step.counter } } } : {}),
    ...(step.skipIf ? { always: skip(step, step.skipIf, protocol) } : {}),
    on,
  };
}

function choose(option: Option, step: Step): object {
  const move = suggesting(option.suggests ?? step.suggests, transitionTo(option.target, step));
  return option.threat ? { ...move, actions: [{ type: 'threaten' }, ...move.actions] } : move;
}

/** The move, proposing that outcome at the wrap-up as it is made. */
function suggesting(outcome: string | null, move: Move): Move {
  if (outcome === null) return move;
  return { ...move, actions: [{ type: 'suggest', params: { outcome } }, ...move.actions] };
}

function skip(step: Step, condition: Condition, protocol: Protocol): object {
  const index = protocol.steps.indexOf(step);
  const following = protocol.steps[index + 1];
  const target = step.next ?? (following ? { to: 'step' as const, step: following.id } : null);
  if (!target) throw new Error(`step ${step.id} may be skipped but leads nowhere`);
  return { guard: { type: 'met', params: { condition } }, ...transitionTo(target, step) };
}

interface Move {
  target?: string;
  reenter?: boolean;
  actions: object[];
}

function transitionTo(target: Target, from: Step): Move {
  switch (target.to) {
    case 'step':
      return { target: `#${target.step}`, reenter: target.step === from.id, actions: [] };
    case 'call': {
      const call = { type: 'call', params: { protocol: target.protocol } };
      const { back } = target;
      if (back.to === 'step' && back.step === from.id) return { actions: [call] };
      const move = transitionTo(back, from);
      return { ...move, actions: [...move.actions, call] };
    }
    case 'switch':
      return { actions: [{ type: 'switchTo', params: { protocol: target.protocol } }] };
    case 'return':
      return { target: `#${returned}`, actions: [] };
    case 'end': {
      const { outcome, bySatisfaction } = target;
      return {
        target: `#${ended}`,
        actions: [{ type: 'suggestAtEnd', params: { outcome, bySatisfaction } }],
      };
    }
  }
}
