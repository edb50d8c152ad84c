import { holds, type Circumstances, type FactValue } from '../condition.ts';
import type { Issue } from '../issue.ts';
import { settingNames, defaultSettings } from '../settingNames.ts';
import type { Condition, Option, Step, Test } from '../protocol.ts';
import { leavesOf, type Simple } from './parts.ts';
import type { Rule, Subject } from './subject.ts';

/**
 * Options with conditions exclude one another and leave no case without an answer (issue B). Conditions are
 * tried on every combination of the values they tell apart, so that no rule has to be guessed.
 */
export const checkOptions: Rule = (subject) =>
  subject.protocol.steps.flatMap((step) => {
    const cases = casesOf(subject, step);
    return [...overlaps(subject, step, cases), ...gaps(subject, step, cases)];
  });

type Guarded = Option & { when: Condition };
type Case = Circumstances & { said: string };

const mostCases = 4096;

function overlaps(subject: Subject, step: Step, cases: readonly Case[]): Issue[] {
  const issues: Issue[] = [];
  step.options.forEach((one, index) => {
    for (const other of step.options.slice(0, index)) {
      const both = cases.find((each) => offered(one, each) && offered(other, each));
      if (!both || !(sameWords(one, other) || collide(one, other))) continue;
      const when = both.said === '' ? '' : ` (${both.said})`;
      const path = [
        ...subject.pathOf(step),
        'opciones',
        index,
        one.when ? 'condicion' : 'etiqueta',
      ];
      issues.push(
        subject.report(path, 'OPCIONES_TRASLAPADAS', { one: other.label, other: one.label, when }),
      );
    }
  });
  return issues;
}

/** Two options that cannot be told apart by what they say. */
function sameWords(one: Option, other: Option): boolean {
  const plain = (text: string) => text.trim().toLocaleLowerCase('es');
  return plain(one.label) === plain(other.label);
}

/** Two guards on the same data that hold together, unless they are one and the same guard. */
function collide(one: Option, other: Option): boolean {
  if (!one.when || !other.when) return false;
  if (JSON.stringify(one.when) === JSON.stringify(other.when)) return false;
  const names = factsIn(other.when);
  return factsIn(one.when).some((name) => names.includes(name));
}

function gaps(subject: Subject, step: Step, cases: readonly Case[]): Issue[] {
  if (step.options.length === 0 || step.next) return [];
  const path = [...subject.pathOf(step), 'opciones'];
  const none = cases.find((each) => !step.options.some((option) => offered(option, each)));
  if (none) return [subject.report(path, 'OPCIONES_INCOMPLETAS', { when: none.said })];
  const guarded = step.options.filter((option): option is Guarded => option.when !== null);
  return [...Map.groupBy(guarded, (option) => keyOf(option.when))].flatMap(([key, group]) => {
    if (key === null || (group.length < 2 && !isCounter(subject, key))) return [];
    const missing = cases.find((each) => !group.some((option) => offered(option, each)));
    if (!missing) return [];
    const index = step.options.indexOf(group[0] as Option);
    const at = [...path, index, 'condicion'];
    return [subject.report(at, 'OPCIONES_INCOMPLETAS', { when: missing.said })];
  });
}

function offered(option: Option, at: Case): boolean {
  return option.when === null || holds(option.when, at);
}

function isCounter({ catalog, protocol }: Subject, key: string): boolean {
  const name = key.replace(/^fact:/, '');
  return (
    catalog.fields[name]?.type === 'contador' ||
    protocol.steps.some((step) => step.counter === name)
  );
}

/** What a guard is about, where it is about one thing only. */
function keyOf(condition: Condition): string | null {
  const keys = new Set(leavesOf(condition).map(subjectOfLeaf));
  return keys.size === 1 ? ([...keys][0] ?? null) : null;
}

function subjectOfLeaf(leaf: Simple): string {
  return leaf.on === 'fact' || leaf.on === 'setting' ? `${leaf.on}:${leaf.name}` : leaf.on;
}

function factsIn(condition: Condition): string[] {
  return leavesOf(condition).flatMap((leaf) => (leaf.on === 'fact' ? [leaf.name] : []));
}

/** All circumstances that the step's guards tell apart, each said in words. */
function casesOf(subject: Subject, step: Step): Case[] {
  const leaves = step.options.flatMap((option) => (option.when ? leavesOf(option.when) : []));
  const start: Case = {
    facts: {},
    settings: defaultSettings,
    channel: subject.protocol.channels[0] ?? 'interno',
    medium: null,
    transferred: false,
    said: '',
  };
  let cases: Case[] = [start];
  for (const [key, group] of Map.groupBy(leaves, subjectOfLeaf)) {
    const values = valuesFor(subject, key, group);
    if (cases.length * values.length > mostCases) break;
    cases = cases.flatMap((each) => values.map((value) => withValue(each, key, value)));
  }
  return cases;
}

type Value = FactValue | undefined;

function withValue(at: Case, key: string, value: Value): Case {
  const name = key.replace(/^(fact|setting):/, '');
  const said = [at.said, `${name}: ${String(value ?? 'sin dato')}`]
    .filter((part) => part !== '')
    .join(', ');
  if (key === 'channel') return { ...at, channel: String(value), said };
  if (key === 'medium') return { ...at, medium: value === undefined ? null : String(value), said };
  if (key === 'transferred') return { ...at, transferred: value === true, said };
  if (key.startsWith('setting:')) {
    return { ...at, settings: { ...at.settings, [name]: value ?? null }, said };
  }
  const { [name]: _before, ...others } = at.facts;
  return { ...at, facts: value === undefined ? others : { ...others, [name]: value }, said };
}

function valuesFor(subject: Subject, key: string, leaves: readonly Simple[]): Value[] {
  if (key === 'channel') return subject.protocol.channels;
  if (key === 'medium') return mediaOf(subject);
  if (key === 'transferred') return [true, false];
  const tests = leaves.flatMap((leaf) => (leaf.on === 'transferred' ? [] : [leaf.test]));
  const mentioned = tests.flatMap(valuesIn);
  const field = key.startsWith('fact:')
    ? subject.catalog.fields[key.slice('fact:'.length)]
    : undefined;
  if (field?.type === 'opcion') return [...new Set<Value>([...field.values, ...absent(tests)])];
  if (field?.type === 'si_no') return [true, false, ...absent(tests)];
  const setting = defaultSettings[key.slice('setting:'.length)];
  if (key.startsWith('setting:') && typeof setting === 'boolean') return [true, false];
  const other: Value[] = mentioned.some((value) => typeof value === 'string') ? ['otro'] : [];
  const numbers = tests.flatMap(boundsIn).flatMap((bound) => [bound - 1, bound, bound + 1]);
  const [low, high] = [field?.min ?? 0, field?.max ?? Infinity];
  const within = numbers.filter((value) => value >= low && value <= high);
  return [...new Set<Value>([...mentioned, ...other, ...within, ...absent(tests)])];
}

function mediaOf({ protocol, catalog }: Subject): string[] {
  if (protocol.media.length > 0) return protocol.media;
  return catalog.channels
    .filter((channel) => protocol.channels.includes(channel.id))
    .flatMap((channel) => channel.media);
}

function valuesIn(test: Test): FactValue[] {
  if ('is' in test) return [test.is];
  if ('isNot' in test) return [test.isNot];
  return 'oneOf' in test ? test.oneOf : [];
}

function boundsIn(test: Test): number[] {
  const amount = 'lessThan' in test ? test.lessThan : 'atLeast' in test ? test.atLeast : null;
  if (amount === null) return [];
  if (typeof amount === 'number') return [amount];
  return settingNames.includes(amount.setting) ? [Number(defaultSettings[amount.setting])] : [];
}

/** A missing value is a case of its own only where some test asks for it. */
function absent(tests: readonly Test[]): Value[] {
  return tests.some((test) => 'present' in test) ? [undefined, 'x'] : [];
}
