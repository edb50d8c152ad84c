import type { Option, Protocol, Step, Target } from '../protocol.ts';

/** One way on from a step, as a walker sees it: a call counts as going where it comes back to. */
export interface Way {
  from: Step;
  /** The step it leads to; null when it leaves the protocol. */
  to: Step | null;
  exit: 'end' | 'return' | 'switch' | null;
  outcome: string | null;
  /** The situation opened on the way, if any. */
  call: string | null;
  option: Option | null;
  /** Where the file says so, from the step's own map. */
  path: PropertyKey[];
}

/** Steps and the ways between them. */
export interface Graph {
  first: Step;
  step(id: string): Step | undefined;
  from(step: Step): readonly Way[];
  all: readonly Way[];
}

/** What a walk may not do: enter a step, take a way. */
export interface Limits {
  enter?: (step: Step) => boolean;
  take?: (way: Way) => boolean;
}

/** Ways that name a step that does not exist are left out; `references` reports them. */
export function graphOf(protocol: Protocol, protocols: ReadonlyMap<string, Protocol>): Graph {
  const byId = new Map<string, Step>();
  for (const step of protocol.steps) if (!byId.has(step.id)) byId.set(step.id, step);
  const ways = new Map(
    protocol.steps.map((step) => [step, waysOf(step, protocol, byId, protocols)]),
  );
  const [first] = protocol.steps;
  if (!first) throw new Error(`protocol without steps: ${protocol.id}`);
  return {
    first,
    step: (id) => byId.get(id),
    from: (step) => ways.get(step) ?? [],
    all: [...ways.values()].flat(),
  };
}

function waysOf(
  step: Step,
  protocol: Protocol,
  byId: ReadonlyMap<string, Step>,
  protocols: ReadonlyMap<string, Protocol>,
): Way[] {
  const lead = (target: Target, option: Option | null, path: PropertyKey[]): Way[] => {
    const way = resolve(target, byId);
    if (way === null) return [];
    return callsThatEnd(way.call, protocols)
      .concat(way)
      .map((each) => ({ from: step, option, path, ...each }));
  };
  const following = protocol.steps[protocol.steps.indexOf(step) + 1];
  const onward = step.next ?? (following ? { to: 'step' as const, step: following.id } : null);
  return [
    ...(step.next ? lead(step.next, null, ['siguiente']) : []),
    ...step.options.flatMap((option, index) =>
      lead(option.target, option, ['opciones', index, 'destino']),
    ),
    ...(step.skipIf && onward ? lead(onward, null, ['omitir_si']) : []),
  ];
}

type Lead = Pick<Way, 'to' | 'exit' | 'outcome' | 'call'>;

function resolve(target: Target, byId: ReadonlyMap<string, Step>): Lead | null {
  const none = { to: null, exit: null, outcome: null, call: null };
  switch (target.to) {
    case 'step': {
      const to = byId.get(target.step);
      return to ? { ...none, to } : null;
    }
    case 'call': {
      const back = resolve(target.back, byId);
      return back && { ...back, call: target.protocol };
    }
    case 'switch':
      return { ...none, exit: 'switch' };
    case 'return':
      return { ...none, exit: 'return' };
    case 'end':
      return { ...none, exit: 'end', outcome: target.outcome };
  }
}

/** A situation may itself end the interaction: that is a way out too, without an outcome of this protocol's. */
function callsThatEnd(call: string | null, protocols: ReadonlyMap<string, Protocol>): Lead[] {
  const called = call === null ? undefined : protocols.get(call);
  const ends = called?.steps.some((step) =>
    [step.next, ...step.options.map((option) => option.target)].some(
      (target) => target?.to === 'end' || target?.to === 'switch',
    ),
  );
  return ends ? [{ to: null, exit: 'switch', outcome: null, call }] : [];
}

/** How each step can be reached from the first (or that one), in the fewest steps: the way last taken. */
export function walk(
  graph: Graph,
  limits: Limits = {},
  from: Step = graph.first,
): Map<Step, Way | null> {
  const { enter = () => true, take = () => true } = limits;
  const reached = new Map<Step, Way | null>();
  if (!enter(from)) return reached;
  reached.set(from, null);
  for (const step of reached.keys()) {
    for (const way of graph.from(step)) {
      if (way.to && !reached.has(way.to) && take(way) && enter(way.to)) reached.set(way.to, way);
    }
  }
  return reached;
}

/** The steps of the shortest walk to that one, both ends included. */
export function routeTo(step: Step, reached: ReadonlyMap<Step, Way | null>): Step[] {
  const route = [step];
  for (let way = reached.get(step); way; way = reached.get(way.from)) route.unshift(way.from);
  return route;
}

/** The route as the end of a message, by step titles. */
export function routeText(route: readonly Step[]): string {
  if (route.length === 0) return '';
  return ` Camino: ${route.map((step) => `«${title(step)}»`).join(' → ')}.`;
}

function title(step: Step): string {
  return step.action.length > 60 ? `${step.action.slice(0, 57).trimEnd()}…` : step.action;
}
