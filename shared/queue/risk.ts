import type { Digest } from '../figures/digest.ts';
import { rateOf } from '../figures/rate.ts';

/** Why an interaction should be looked at before others. */
export type Reason =
  | { kind: 'disputed' }
  | { kind: 'escalated'; count: number }
  | { kind: 'warned'; count: number }
  | { kind: 'abandoned' }
  | { kind: 'lacking'; fields: string[] }
  | { kind: 'norms'; marked: number; shown: number; usual: number }
  | { kind: 'slow'; step: string; ms: number; median: number }
  | { kind: 'backs'; count: number };
export type ReasonKind = Reason['kind'];

/** How much each reason weighs in the order: declared, so that anybody can say why a row stands where it does. */
export const weights: Readonly<Record<ReasonKind, number>> = {
  disputed: 8,
  warned: 5,
  escalated: 4,
  abandoned: 3,
  lacking: 3,
  slow: 2,
  norms: 2,
  backs: 1,
};

/** So many times back and more are many. */
const manyBacks = 3;
/** So many times the median of its step, and at least so much longer (ms), on steps seen often enough. */
export const farFromMedian = { times: 3, ms: 60_000, seen: 20 };

/** What interactions are like at this desk of late: only what is far from it speaks for looking. */
export interface Usual {
  /** The time at a step, ms, by "protocol/step". */
  steps: ReadonlyMap<string, { n: number; median: number }>;
  /** The share of the norms shown that are marked, 0 to 1; null = none was shown yet. */
  norms: number | null;
}

/** Why this one, the weightiest reason first; empty = nothing speaks for it. */
export function reasonsOf(digest: Digest, usual: Usual, disputed: boolean): Reason[] {
  const { escalations, warnings, outcome, missing, backs } = digest;
  const reasons: (Reason | false)[] = [
    disputed && { kind: 'disputed' },
    escalations > 0 && { kind: 'escalated', count: escalations },
    warnings > 0 && { kind: 'warned', count: warnings },
    outcome === null && { kind: 'abandoned' },
    missing.length > 0 && { kind: 'lacking', fields: missing },
    fewNorms(digest, usual),
    slowest(digest, usual),
    backs >= manyBacks && { kind: 'backs', count: backs },
  ];
  return reasons
    .filter((reason) => reason !== false)
    .toSorted((a, b) => weights[b.kind] - weights[a.kind]);
}

/** Fewer marked than usual, by more than chance explains: the 95 % Wilson interval lies wholly below. */
function fewNorms({ marked, shown }: Digest, { norms }: Usual): Reason | false {
  const { high } = rateOf(marked, shown);
  if (norms === null || high === null || high >= norms) return false;
  return { kind: 'norms', marked, shown, usual: norms };
}

/** Of the steps that took far longer than usual, the one that took longest beyond it. */
function slowest({ steps }: Digest, usual: Usual): Reason | false {
  const far = Object.entries(steps).flatMap(([step, { ms }]) => {
    const known = usual.steps.get(step);
    if (!known || known.n < farFromMedian.seen) return [];
    const { median } = known;
    const isFar = ms >= median * farFromMedian.times && ms - median >= farFromMedian.ms;
    return isFar ? [{ kind: 'slow' as const, step, ms, median }] : [];
  });
  return far.toSorted((a, b) => b.ms - b.median - (a.ms - a.median))[0] ?? false;
}

/** What its reasons weigh together. */
export const weightOf = (reasons: readonly Reason[]): number =>
  reasons.reduce((sum, { kind }) => sum + weights[kind], 0);
