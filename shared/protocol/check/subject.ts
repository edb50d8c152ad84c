import type { Catalog } from '../../catalog/catalog.ts';
import type { OpenDocument } from '../document.ts';
import { issueAt, type Issue } from '../issue.ts';
import type { MessageCode, Values } from '../messages.ts';
import type { Protocol, Step } from '../protocol.ts';
import { graphOf, type Graph } from './graph.ts';

/** What a protocol is checked against: the catalogue and all protocols it may name. */
export interface CheckContext {
  catalog: Catalog;
  protocols: ReadonlyMap<string, Protocol>;
  /** The date of today as "2026-11-22"; a revision after it lies in the future. */
  today: string;
}

/** One protocol under check. Every rule takes this and returns what it finds. */
export interface Subject extends CheckContext {
  protocol: Protocol;
  graph: Graph;
  report(path: readonly PropertyKey[], code: MessageCode, values?: Values): Issue;
  /** Path of a step's own map in the file. */
  pathOf(step: Step): PropertyKey[];
  /** The step as the file has it, before defaults. */
  writtenAs(step: Step): Readonly<Record<string, unknown>>;
}

export type Rule = (subject: Subject) => Issue[];

export function subjectOf(
  protocol: Protocol,
  document: OpenDocument,
  context: CheckContext,
): Subject {
  const paths = stepPaths(protocol);
  const pathOf = (step: Step) => paths.get(step) ?? [];
  return {
    ...context,
    protocol,
    graph: graphOf(protocol, context.protocols),
    report: (path, code, values) => issueAt(document.place(path), code, values),
    pathOf,
    writtenAs: (step) => valueAt(document.value, pathOf(step)),
  };
}

function stepPaths(protocol: Protocol): Map<Step, PropertyKey[]> {
  const paths = new Map<Step, PropertyKey[]>();
  const counts = new Map<string, number>();
  protocol.steps.forEach((step, index) => {
    const within = counts.get(step.stage) ?? 0;
    counts.set(step.stage, within + 1);
    const path = protocol.kind === 'situacion' ? ['pasos', index] : ['etapas', step.stage, within];
    paths.set(step, path);
  });
  return paths;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): Record<string, unknown> {
  let here = value;
  for (const key of path) here = (here as Record<PropertyKey, unknown> | undefined)?.[key];
  return (here ?? {}) as Record<string, unknown>;
}
