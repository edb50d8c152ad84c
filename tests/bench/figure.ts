/** One row of what `npm run bench` prints: a figure of ours beside the limit measured in the same run. */
export interface Figure {
  name: string;
  /** What was measured and what it is held against, for a person. */
  what: string;
  subject: number | null;
  limit: number | null;
  unit: Unit;
  /** subject ÷ limit. */
  ratio: number | null;
  p95: number | null;
  /** Distance between the 10th and the 90th percentile of the subject, as a share of its median. */
  spread: number | null;
  target: number;
  /** `max`: the ratio must not pass the target; `min`: it must reach it. */
  sense: 'max' | 'min';
  /** null = it could not be run here, which is never a pass. */
  pass: boolean | null;
  /** Why it could not be run; null when it was. */
  reason: string | null;
  samples: Samples;
}

export type Unit = 'ms' | 'µs' | 'B' | 'kB' | 'filas/s' | 'fsync' | '%' | 'partes';

export interface Samples {
  subject: readonly number[];
  limit: readonly number[];
}

export interface Held {
  name: string;
  what: string;
  unit: Unit;
  target: number;
  sense?: 'max' | 'min';
  /** Which value of the subject's samples is held against the limit's: 0.5 = median, 0.95 = p95. */
  share?: number;
  /** The same for the limit; as `share` unless it says otherwise. */
  limitShare?: number;
}

/** Holds a subject's samples against the limit's of the same run. */
export function figureOf(held: Held, samples: Samples): Figure {
  const { name, what, unit, target, sense = 'max', share = 0.5, limitShare = share } = held;
  if (samples.subject.length === 0 || samples.limit.length === 0) {
    return notRun(held, 'no hubo mediciones');
  }
  const subject = valueAt(samples.subject, share);
  const limit = valueAt(samples.limit, limitShare);
  const ratio = subject / limit;
  if (!Number.isFinite(ratio)) return notRun(held, 'el límite dio cero');
  const median = valueAt(samples.subject, 0.5);
  return {
    name,
    what,
    subject,
    limit,
    unit,
    ratio,
    p95: valueAt(samples.subject, 0.95),
    spread: (valueAt(samples.subject, 0.9) - valueAt(samples.subject, 0.1)) / median,
    target,
    sense,
    pass: sense === 'max' ? ratio <= target : ratio >= target,
    reason: null,
    samples,
  };
}

/** Holds a subject against a number that was agreed on, such as one frame of 16.7 ms. */
export function figureAgainst(held: Held, subject: readonly number[], limit: number): Figure {
  return figureOf({ ...held, limitShare: 0.5 }, { subject, limit: [limit] });
}

/** What cannot be run says why, and does not count as passed. */
export function notRun({ name, what, unit, target, sense = 'max' }: Held, reason: string): Figure {
  const none = { subject: null, limit: null, ratio: null, p95: null, spread: null, pass: null };
  return { name, what, unit, target, sense, reason, samples: { subject: [], limit: [] }, ...none };
}

/** With `quick` only what could not be measured is a failure: few rounds on few data show nothing else. */
export function exitCode(figures: readonly Figure[], quick: boolean): 0 | 1 {
  const fine = ({ pass }: Figure) => (quick ? pass !== null : pass === true);
  return figures.length > 0 && figures.every(fine) ? 0 : 1;
}

/** The value at a share of the sorted samples (nearest rank). */
export function valueAt(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
