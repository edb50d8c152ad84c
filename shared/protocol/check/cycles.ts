import type { Step } from '../protocol.ts';
import { leavesOf } from './parts.ts';
import { routeText, type Way } from './graph.ts';
import type { Rule, Subject } from './subject.ts';

/**
 * Every cycle states how often it may be repeated (D156): `repite_hasta` on one of its steps, or an option
 * guarded by `menor_que` on a counter that a step of the cycle raises. A step that opens a situation and
 * comes back to itself is not a cycle.
 */
export const checkCycles: Rule = (subject) => {
  const counters = new Set(subject.protocol.steps.map((step) => step.counter));
  const unlimited = subject.graph.all.filter(
    (way) =>
      way.to !== null &&
      way.from.repeatAtMost === null &&
      way.to.repeatAtMost === null &&
      !(way.call !== null && way.to === way.from) &&
      !isLimited(way, counters),
  );
  return cyclesOf(subject, unlimited).map((cycle) => {
    const [first] = cycle;
    const path = first ? [...subject.pathOf(first.from), ...first.path] : [];
    const route = routeText([...cycle.map((way) => way.from), ...(first ? [first.from] : [])]);
    return subject.report(path, 'CICLO_SIN_LIMITE', { route });
  });
};

function isLimited(way: Way, counters: ReadonlySet<string | null>): boolean {
  const when = way.option?.when;
  if (!when) return false;
  return leavesOf(when).some(
    (leaf) => leaf.on === 'fact' && 'lessThan' in leaf.test && counters.has(leaf.name),
  );
}

/** One shortest cycle for each knot of steps, beginning with the way that leads back. */
function cyclesOf({ protocol }: Subject, ways: readonly Way[]): Way[][] {
  const from = Map.groupBy(ways, (way) => way.from);
  const settled = new Set<Step>();
  const cycles: Way[][] = [];
  for (const step of protocol.steps) {
    if (settled.has(step)) continue;
    const cycle = shortestCycle(step, from);
    if (!cycle) continue;
    for (const way of cycle) settled.add(way.from);
    const order = (way: Way) => protocol.steps.indexOf(way.from);
    const back = cycle.findIndex(
      (way) => way.to !== null && order(way) >= protocol.steps.indexOf(way.to),
    );
    cycles.push([...cycle.slice(back), ...cycle.slice(0, back)]);
  }
  return cycles;
}

function shortestCycle(start: Step, from: ReadonlyMap<Step, Way[]>): Way[] | null {
  const reached = new Map<Step, Way>();
  const queue: Step[] = [start];
  for (const step of queue) {
    for (const way of from.get(step) ?? []) {
      if (!way.to || reached.has(way.to)) continue;
      reached.set(way.to, way);
      if (way.to === start) return trace(start, reached);
      queue.push(way.to);
    }
  }
  return null;
}

function trace(start: Step, reached: ReadonlyMap<Step, Way>): Way[] {
  const cycle: Way[] = [];
  for (
    let way = reached.get(start);
    way;
    way = way.from === start ? undefined : reached.get(way.from)
  ) {
    cycle.unshift(way);
  }
  return cycle;
}
