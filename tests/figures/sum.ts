import type { Digest } from '../../shared/figures/digest.ts';

/** One interaction that counts, with the local hour it began in. */
export interface Counted {
  digest: Digest;
  hour: number;
}

/** Where each bucket of durations begins, in tenths of a second: sixteen to each doubling, the first ones exact. */
const bounds = Array.from({ length: 28 * 16 }, (_, index) =>
  index < 16 ? index : (16 + (index % 16)) * 2 ** (Math.floor(index / 16) - 1),
);

const bucket = (ms: number) =>
  bounds.findLastIndex((from) => from <= Math.floor(Math.max(0, ms) / 100));

/** How often each of these occurs. */
function tallied(names: readonly (string | number)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
const histogram = (durations: readonly number[]) => tallied(durations.map(bucket));

/** Without what is nothing: zeros, and what holds nothing. */
function solid(tree: Record<string, unknown>): Record<string, unknown> {
  const some = Object.entries(tree).filter(
    ([, value]) =>
      value !== 0 && (typeof value !== 'object' || Object.keys(value ?? {}).length > 0),
  );
  return Object.fromEntries(some);
}

/**
 * What a day's cell must hold for these interactions, counted one question after the other over all of them: no
 * figure is added to a figure, and nothing of the program counts here.
 */
export function sumOf(all: readonly Counted[]): Record<string, unknown> {
  const digests = all.map(({ digest }) => digest);
  const having = (what: (digest: Digest) => number) =>
    digests.filter((one) => what(one) > 0).length;
  const times = (what: (digest: Digest) => number) => total(digests.map(what));
  const places = new Set(digests.flatMap((one) => Object.keys(one.places)));
  const keys = new Set(digests.flatMap((one) => Object.keys(one.steps)));
  const said = (values: readonly (string | null)[]) =>
    tallied(values.filter((value) => value !== null));
  return solid({
    n: digests.length,
    abandoned: digests.filter(({ outcome }) => outcome === null).length,
    hours: tallied(all.map(({ hour }) => hour)),
    outcomes: said(digests.map(({ outcome }) => outcome)),
    satisfaction: said(digests.map(({ satisfaction }) => satisfaction)),
    escalated: having((one) => one.escalations),
    warned: having((one) => one.warnings),
    turnedBack: having((one) => one.backs),
    flagged: having((one) => one.flags),
    lacking: having((one) => one.missing.length),
    escalations: times((one) => one.escalations),
    warnings: times((one) => one.warnings),
    backs: times((one) => one.backs),
    flags: times((one) => one.flags),
    shown: times((one) => one.shown),
    marked: times((one) => one.marked),
    active: histogram(digests.map(({ activeMs }) => activeMs)),
    places: Object.fromEntries(
      [...places].map((place) => [
        place,
        histogram(digests.flatMap((one) => one.places[place as 'cierre'] ?? [])),
      ]),
    ),
    steps: Object.fromEntries([...keys].map((key) => [key, stepOf(digests, key)])),
  });
}

function stepOf(digests: readonly Digest[], key: string): Record<string, unknown> {
  const steps = digests.flatMap((one) => one.steps[key] ?? []);
  const norms = new Set(steps.flatMap((step) => Object.keys(step.norms)));
  const of = (norm: string, side: 0 | 1) =>
    total(steps.map((step) => step.norms[norm]?.[side] ?? 0));
  const counts = (
    ['visits', 'undone', 'exits', 'flags', 'escalations', 'shown', 'marked'] as const
  ).map((name) => [name, total(steps.map((step) => step[name]))] as const);
  return solid({
    ...Object.fromEntries(counts),
    n: steps.length,
    dwell: histogram(steps.map(({ ms }) => ms)),
    norms: Object.fromEntries([...norms].map((norm) => [norm, [of(norm, 0), of(norm, 1)]])),
  });
}
