import type { Digest } from '../figures/digest.ts';

/** Why an interaction should be looked at before others. */
export type Reason =
  | { kind: 'disputed' }
  | { kind: 'escalated'; count: number }
  | { kind: 'warned'; count: number }
  | { kind: 'abandoned' }
  | { kind: 'lacking'; fields: string[] }
  | { kind: 'norms'; marked: number; shown: number }
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
/** Fewer than this share of the norms marked, of at least so many. */
const fewNorms = { share: 0.5, shown: 4 };
/** So many times the median of its step, and at least so much longer (ms), on steps seen often enough. */
export const farFromMedian = { times: 3, ms: 60_000, seen: 20 };

/** The usual time at a step, by "protocol/step". */
export type Medians = ReadonlyMap<string, { n: number; median: number }>;

/** Why this one, the weightiest reason first; empty = nothing speaks for it. */
export function reasonsOf(digest: Digest, medians: Medians, disputed: boolean): Reason[] {
  const { escalations, warnings, outcome, missing, shown, marked, backs } = digest;
  const reasons: (Reason | false)[] = [
    disputed && { kind: 'disputed' },
    escalations > 0 && { kind: 'escalated', count: escalations },
    warnings > 0 && { kind: 'warned', count: warnings },
    outcome === null && { kind: 'abandoned' },
    missing.length > 0 && { kind: 'lacking', fields: missing },
    shown >= fewNorms.shown && marked < shown * fewNorms.share && { kind: 'norms', marked, shown },
    slowest(digest, medians),
    backs >= manyBacks && { kind: 'backs', count: backs },
  ];
  return reasons
    .filter((reason) => reason !== false)
    .toSorted((a, b) => weights[b.kind] - weights[a.kind]);
}

/** Of the steps that took far longer than usual, the one that took longest beyond it. */
function slowest({ steps }: Digest, medians: Medians): Reason | false {
  const far = Object.entries(steps).flatMap(([step, { ms }]) => {
    const usual = medians.get(step);
    if (!usual || usual.n < farFromMedian.seen) return [];
    const { median } = usual;
    const isFar = ms >= median * farFromMedian.times && ms - median >= farFromMedian.ms;
    return isFar ? [{ kind: 'slow' as const, step, ms, median }] : [];
  });
  return far.toSorted((a, b) => b.ms - b.median - (a.ms - a.median))[0] ?? false;
}

/** What its reasons weigh together. */
export const weightOf = (reasons: readonly Reason[]): number =>
  reasons.reduce((sum, { kind }) => sum + weights[kind], 0);
