import { bucketOf, type Histogram } from './histogram.ts';
import { placeIds, type Digest, type PlaceId, type StepDigest } from './digest.ts';

type Counts = Readonly<Record<string, number>>;
type Pair = readonly [number, number];

/** The figures of one step over many interactions; what came to nothing is left out. */
export interface StepTally extends Partial<Omit<StepDigest, 'ms' | 'norms'>> {
  /** Interactions that came by. */
  n: number;
  dwell: Histogram;
  /** [shown, marked] by the norm's place. */
  norms?: Readonly<Record<string, Pair>>;
}

/**
 * The figures of many interactions: whole numbers only, so that adding, taking away and merging in any order gives
 * exactly the same. What the core keeps per day is this.
 */
export interface Tally {
  n: number;
  abandoned: number;
  /** By the local hour it began in. */
  hours: Counts;
  outcomes: Counts;
  satisfaction: Counts;
  /** Interactions with at least one … */
  escalated: number;
  warned: number;
  turnedBack: number;
  flagged: number;
  lacking: number;
  /** How many there were in all. */
  escalations: number;
  warnings: number;
  backs: number;
  flags: number;
  shown: number;
  marked: number;
  active: Histogram;
  places: Readonly<Partial<Record<PlaceId, Histogram>>>;
  steps: Readonly<Record<string, StepTally>>;
}

export const emptyTally: Tally = {
  n: 0,
  abandoned: 0,
  hours: {},
  outcomes: {},
  satisfaction: {},
  escalated: 0,
  warned: 0,
  turnedBack: 0,
  flagged: 0,
  lacking: 0,
  escalations: 0,
  warnings: 0,
  backs: 0,
  flags: 0,
  shown: 0,
  marked: 0,
  active: {},
  places: {},
  steps: {},
};

/** One interaction as figures. @param hour the local hour it began in, 0 to 23. */
export function tallyOf(digest: Digest, hour: number): Tally {
  const { escalations, warnings, backs, flags, shown, marked } = digest;
  const some = (count: number) => (count > 0 ? 1 : 0);
  const places = placeIds.flatMap((id) => {
    const ms = digest.places[id];
    return ms === undefined ? [] : [[id, once(ms)] as const];
  });
  return combine(emptyTally, {
    n: 1,
    abandoned: digest.outcome === null ? 1 : 0,
    hours: { [hour]: 1 },
    outcomes: digest.outcome === null ? {} : { [digest.outcome]: 1 },
    satisfaction: digest.satisfaction === null ? {} : { [digest.satisfaction]: 1 },
    escalated: some(escalations),
    warned: some(warnings),
    turnedBack: some(backs),
    flagged: some(flags),
    lacking: some(digest.missing.length),
    escalations,
    warnings,
    backs,
    flags,
    shown,
    marked,
    active: once(digest.activeMs),
    places: Object.fromEntries(places),
    steps: Object.fromEntries(
      Object.entries(digest.steps).map(([key, { ms, ...step }]) => [
        key,
        { ...step, n: 1, dwell: once(ms) },
      ]),
    ),
  });
}

const once = (ms: number): Histogram => ({ [bucketOf(ms)]: 1 });

/**
 * Adds figures to others, or takes them away. What comes to nothing leaves no trace, so that taking away exactly
 * what was added gives back exactly what was there.
 * @param sign 1 = add, -1 = take away.
 */
export function combine(one: Tally, other: Tally, sign: 1 | -1 = 1): Tally {
  return { ...emptyTally, ...combined(one, other, sign) };
}

type Tree = { readonly [key: string]: number | Tree | Pair };

function combined(one: object, other: object, sign: number): object {
  const result: Record<string, unknown> = { ...one };
  for (const [key, value] of Object.entries(other as Tree)) {
    const sum = added((one as Tree)[key], value, sign);
    if (sum === null) delete result[key];
    else result[key] = sum;
  }
  return result;
}

/** Null when nothing is left of it. */
function added(one: Tree[string] | undefined, other: Tree[string], sign: number): unknown {
  if (typeof other === 'number') {
    const sum = (typeof one === 'number' ? one : 0) + sign * other;
    return sum === 0 ? null : sum;
  }
  if (Array.isArray(other)) {
    const [shown = 0, marked = 0] = (one as Pair | undefined) ?? [];
    const pair = [shown + sign * other[0], marked + sign * other[1]];
    return pair[0] === 0 ? null : pair;
  }
  const sum = combined((one as Tree | undefined) ?? {}, other, sign);
  return Object.keys(sum).length === 0 ? null : sum;
}

/** Many figures as one: what `combine` gives for all of them, without a copy for each. */
export function merge(list: readonly Tally[]): Tally {
  const sum: Record<string, unknown> = {};
  for (const tally of list) addInto(sum, tally as unknown as Tree);
  return { ...emptyTally, ...sum };
}

function addInto(sum: Record<string, unknown>, other: Tree): void {
  // oxlint-disable-next-line guard-for-in -- read from JSON: it has no keys but its own; entries cost twice the time
  for (const key in other) {
    const value = other[key];
    const before = sum[key];
    if (typeof value === 'number') sum[key] = ((before as number | undefined) ?? 0) + value;
    else if (Array.isArray(value)) {
      const pair = (sum[key] ??= [0, 0]) as [number, number];
      pair[0] += value[0];
      pair[1] += value[1];
    } else {
      const inside = (before as Record<string, unknown> | undefined) ?? {};
      sum[key] = inside;
      addInto(inside, value as Tree);
    }
  }
}

/** As text, its keys in one order and nothing that is none: the same figures are the same text. */
export function writeTally(tally: Tally): string {
  return textOf(tally as unknown as Tree) ?? '{}';
}

/** Null for what is nothing. */
function textOf(value: Tree[string]): string | null {
  if (typeof value === 'number') return value === 0 ? null : String(value);
  if (Array.isArray(value)) return value[0] === 0 ? null : JSON.stringify(value);
  const parts: string[] = [];
  for (const key of Object.keys(value).toSorted()) {
    const part = textOf((value as Tree)[key] ?? 0);
    if (part !== null) parts.push(`${JSON.stringify(key)}:${part}`);
  }
  return parts.length === 0 ? null : `{${parts.join(',')}}`;
}

/** The text read back. */
export function readTally(text: string): Tally {
  return { ...emptyTally, ...(JSON.parse(text) as Partial<Tally>) };
}

/**
 * The text of the same without its steps, which are most of it: enough to compare periods and groups. Its beginning
 * is enough, up to there; null where no steps begin in it.
 */
export function withoutSteps(text: string): string | null {
  const end = text.indexOf(',"steps":'); // keys stand in order: what is compared stands before it
  return end === -1 ? null : `${text.slice(0, end)}}`;
}
