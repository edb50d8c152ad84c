import type { Issue } from '../issue.ts';
import type { Step } from '../protocol.ts';
import { routeText, routeTo, walk, type Graph, type Way } from './graph.ts';
import type { Rule, Subject } from './subject.ts';

/** Every step can be reached and leads somewhere (issue B). A stuck step is named where it is stuck. */
export const checkReach: Rule = (subject) => {
  const { graph, protocol } = subject;
  const reached = walk(graph);
  const finishing = stepsThatFinish(subject);
  const knots = new Set<Step>();
  const stuck = protocol.steps.flatMap((step) => {
    const path = subject.pathOf(step);
    if (!reached.has(step)) return [subject.report(path, 'PASO_INALCANZABLE')];
    if (finishing.has(step) || knots.has(step)) return [];
    const route = routeText(routeTo(step, reached));
    if (graph.from(step).length === 0) return [subject.report(path, 'SIN_FIN', { route })];
    const onward = walk(graph, {}, step);
    const knot = protocol.steps.filter(
      (each) => onward.has(each) && walk(graph, {}, each).has(step),
    );
    if (!leadsBack(graph, knot)) return [];
    for (const each of knot) knots.add(each);
    return [subject.report(path, 'CICLO_SIN_SALIDA', { route })];
  });
  if (stuck.length > 0 || protocol.kind !== 'protocolo') return stuck;
  const ends = graph.all.some((way) => way.exit === 'end' && reached.has(way.from));
  return ends ? [] : [subject.report(['id'], 'NINGUN_FIN')];
};

/** A step alone is a cycle only where one of its ways leads to itself. */
function leadsBack(graph: Graph, knot: readonly Step[]): boolean {
  const [only] = knot;
  return knot.length > 1 || (only !== undefined && graph.from(only).some((way) => way.to === only));
}

/** The steps from which some way leaves the protocol, found from the exits backwards. */
function stepsThatFinish({ graph }: Subject): Set<Step> {
  const finishing = new Set(graph.all.filter((way) => way.exit !== null).map((way) => way.from));
  for (let before = -1; before !== finishing.size;) {
    before = finishing.size;
    for (const way of graph.all) if (way.to && finishing.has(way.to)) finishing.add(way.from);
  }
  return finishing;
}

/**
 * No path ends well without the close, nor by leaving out a stage (D93, D180). Which outcomes need the close
 * stands in the catalogue; a choice that proposes another outcome is an abandonment, logged as such.
 */
export const checkClosing: Rule = (subject) => {
  const { graph, protocol, catalog } = subject;
  if (!protocol.withClient) return [];
  const closing = new Set(catalog.outcomes.filter((each) => each.needsClosing).map(({ id }) => id));
  const goes = (way: Way) => {
    const suggested = way.option?.suggests ?? null;
    return suggested === null || closing.has(suggested);
  };
  const endsWell = (way: Way) => way.exit === 'end' && closing.has(way.outcome ?? '') && goes(way);
  const unlessVia = (isVia: (step: Step) => boolean) => {
    const reached = walk(graph, { take: goes, enter: (step) => !isVia(step) });
    const way = graph.all.find((each) => endsWell(each) && reached.has(each.from));
    return way && { way, route: routeText(routeTo(way.from, reached)) };
  };
  const issues: Issue[] = [];
  const report = (
    way: Way,
    code: 'FIN_SIN_CIERRE' | 'ETAPA_SALTADA',
    route: string,
    stage = '',
  ) => {
    const path = [...subject.pathOf(way.from), ...way.path];
    issues.push(subject.report(path, code, { id: way.outcome ?? '', stage, route }));
  };
  const unclosed = unlessVia((step) => step.closing);
  if (unclosed) report(unclosed.way, 'FIN_SIN_CIERRE', unclosed.route);
  if (protocol.kind === 'situacion') return issues;
  for (const stage of ['analisis', 'solucion'] as const) {
    const skipped = unlessVia((step) => step.stage === stage);
    if (skipped && !unclosed)
      report(skipped.way, 'ETAPA_SALTADA', skipped.route, stageNames[stage]);
  }
  return issues;
};

const stageNames = { analisis: 'de análisis', solucion: 'de solución' };
