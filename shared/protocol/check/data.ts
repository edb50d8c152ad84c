import type { Issue } from '../issue.ts';
import type { Protocol, Step } from '../protocol.ts';
import { routeText, routeTo, walk, type Way } from './graph.ts';
import { placeholdersIn } from '../placeholders.ts';
import { conditionsOf, leavesOf, scriptsOf } from './parts.ts';
import type { Rule, Subject } from './subject.ts';

/** Nothing is looked at or said that nobody can have asked for on the way there (issue B). */
export const checkData: Rule = (subject) => {
  const brought = broughtTo(subject.protocol, subject.protocols);
  const asked = askedBefore(subject, brought);
  return subject.protocol.steps.flatMap((step) => [
    ...conditions(subject, step, brought),
    ...placeholders(subject, step, asked),
  ]);
};

/** A condition is on data captured on every path to it; counters start at nought and need no capture. */
function conditions(subject: Subject, step: Step, brought: ReadonlySet<string>): Issue[] {
  return conditionsOf(step).flatMap(({ condition, path, beforeStep }) =>
    leavesOf(condition).flatMap((leaf) => {
      if (leaf.on !== 'fact' || brought.has(leaf.name) || isCounter(subject, leaf.name)) return [];
      if (!beforeStep && capturesAt(step).has(leaf.name)) return [];
      const reached = walk(subject.graph, {
        enter: (each) => each === step || !capturesAt(each).has(leaf.name),
        take: (way) => !way.option?.asks.includes(leaf.name),
      });
      if (!reached.has(step)) return [];
      const route = routeText(routeTo(step, reached));
      const at = [...subject.pathOf(step), ...path];
      return [subject.report(at, 'CONDICION_SIN_DATO', { field: leaf.name, route })];
    }),
  );
}

function isCounter({ catalog, protocol }: Subject, name: string): boolean {
  return (
    catalog.fields[name]?.type === 'contador' ||
    protocol.steps.some((step) => step.counter === name)
  );
}

/** A placeholder that must be filled is asked for on some path, at this very step at the latest. */
function placeholders(
  subject: Subject,
  step: Step,
  asked: ReadonlyMap<Step, ReadonlySet<string>>,
): Issue[] {
  const filled = new Set([...(asked.get(step) ?? []), ...capturesAt(step)]);
  return scriptsOf(step).flatMap(({ text, path }) =>
    placeholdersIn(text).flatMap(({ name, optional }) => {
      const placeholder = subject.catalog.placeholders[name];
      if (placeholder?.source !== 'captura' || placeholder.fallback !== null) return [];
      if (optional || filled.has(name)) return [];
      const at = [...subject.pathOf(step), ...path];
      const route = routeText(routeTo(step, walk(subject.graph)));
      return [subject.report(at, 'MARCADOR_SIN_DATO', { id: name, route })];
    }),
  );
}

/** For each step, what any path may have asked for before it. */
function askedBefore(
  { graph, protocol }: Subject,
  brought: ReadonlySet<string>,
): Map<Step, Set<string>> {
  const asked = new Map(protocol.steps.map((step) => [step, new Set(brought)]));
  for (let grew = true; grew;) {
    grew = false;
    for (const way of graph.all) {
      const before = asked.get(way.from);
      const after = way.to && asked.get(way.to);
      if (!before || !after) continue;
      const size = after.size;
      for (const name of [...before, ...capturesOn(way)]) after.add(name);
      grew ||= after.size > size;
    }
  }
  return asked;
}

function capturesAt(step: Step): Set<string> {
  return new Set([...step.fields.map((use) => use.field), ...(step.counter ? [step.counter] : [])]);
}

function capturesOn(way: Way): string[] {
  return [...capturesAt(way.from), ...(way.option?.asks ?? [])];
}

/** What a protocol may find already asked: its given data, and for a situation all that its callers ask. */
function broughtTo(protocol: Protocol, protocols: ReadonlyMap<string, Protocol>): Set<string> {
  const brought = new Set(protocol.given);
  if (protocol.kind !== 'situacion') return brought;
  const callers = new Set<Protocol>();
  const add = (id: string) => {
    for (const each of protocols.values()) {
      if (callers.has(each) || !callsOf(each).has(id)) continue;
      callers.add(each);
      if (each.kind === 'situacion') add(each.id);
    }
  };
  add(protocol.id);
  for (const caller of callers) {
    for (const field of caller.given) brought.add(field);
    for (const step of caller.steps) {
      for (const field of capturesAt(step)) brought.add(field);
      for (const option of step.options) for (const field of option.asks) brought.add(field);
    }
  }
  return brought;
}

function callsOf(protocol: Protocol): Set<string> {
  const targets = protocol.steps.flatMap((step) => [
    step.next,
    ...step.options.map((each) => each.target),
  ]);
  return new Set(targets.flatMap((target) => (target?.to === 'call' ? [target.protocol] : [])));
}
