import { placeIds, type Digest, type StepDigest } from './digest.ts';
import { noStep } from './visits.ts';

const counts = ['escalations', 'warnings', 'backs', 'flags', 'shown', 'marked'] as const;
const stepCounts = [
  'visits',
  'undone',
  'exits',
  'flags',
  'escalations',
  'shown',
  'marked',
] as const;

/**
 * A digest as short text, for a million of them lie in the database: one line of JSON for the whole, then one for
 * each step: its key, its norms, its time (in base 36). No key holds a blank.
 */
export function writeDigest({ steps, places, ...whole }: Digest): string {
  const { outcome, satisfaction, activeMs, missing } = whole;
  const head = [
    outcome,
    satisfaction,
    counts.map((count) => whole[count]),
    missing,
    activeMs,
    ...placeIds.map((place) => places[place] ?? null),
  ];
  const lines = Object.entries(steps).map(([key, step]) => lineOf(key, step));
  return [JSON.stringify(head), ...lines].join('\n');
}

/** The text read back. */
export function readDigest(text: string): Digest {
  const [head = '[]', ...lines] = text.split('\n');
  const [outcome, satisfaction, numbers, missing, activeMs, ...times] = JSON.parse(head) as Head;
  const known = placeIds.flatMap((place, index) => {
    const ms = times[index] ?? null;
    return ms === null ? [] : [[place, ms] as const];
  });
  const sums = Object.fromEntries(counts.map((count, index) => [count, numbers[index] ?? 0]));
  return {
    outcome,
    satisfaction,
    activeMs,
    missing,
    places: Object.fromEntries(known),
    steps: Object.fromEntries(lines.map(stepIn)),
    ...(sums as Record<(typeof counts)[number], number>),
  };
}

type Head = [
  Digest['outcome'],
  Digest['satisfaction'],
  number[],
  string[],
  number,
  ...(number | null)[],
];

/** A step that was passed once, with nothing special about it, says of each norm only whether it was marked. */
function lineOf(key: string, step: StepDigest): string {
  const norms = Object.values(step.norms);
  const marks = norms.map(([, marked]) => marked).join('');
  const ms = step.ms.toString(36);
  const plain = `${key} ${marks} ${ms}`;
  if (isSame(stepIn(plain)[1], step)) return plain;
  const numbers = stepCounts.map((count) => step[count]).join(',');
  return `${key} ${norms.map((pair) => pair.join(',')).join(';')} ${ms} ${numbers}`;
}

function stepIn(line: string): [key: string, StepDigest] {
  const [key = '', norms = '', ms = '0', numbers] = line.split(' ');
  const time = Number.parseInt(ms, 36);
  if (numbers === undefined) {
    const marks = norms.split('').map(Number);
    const marked = marks.reduce((sum, mark) => sum + mark, 0);
    const pairs = marks.map((mark) => [1, mark] as const);
    return [
      key,
      { ...noStep, visits: 1, shown: marks.length, marked, ms: time, norms: numbered(pairs) },
    ];
  }
  const read = numbers.split(',').map(Number);
  const known = Object.fromEntries(stepCounts.map((count, index) => [count, read[index] ?? 0]));
  const pairs = (norms === '' ? [] : norms.split(';')).map((pair) => {
    const [shown = 0, marked = 0] = pair.split(',').map(Number);
    return [shown, marked] as const;
  });
  return [key, { ...noStep, ...known, ms: time, norms: numbered(pairs) }];
}

const numbered = (pairs: readonly (readonly [number, number])[]): StepDigest['norms'] =>
  Object.fromEntries(pairs.entries());

const isSame = (one: StepDigest, other: StepDigest): boolean =>
  stepCounts.every((count) => one[count] === other[count]) &&
  JSON.stringify(one.norms) === JSON.stringify(other.norms);
