/**
 * Durations as counts per bucket: added up over any days in any order, the result is the same. Buckets are whole
 * numbers from shifts alone, so that every machine counts alike; a bucket is at most 1/16 of its value wide.
 */
export type Histogram = Readonly<Record<string, number>>;

/** One unit, in ms: durations below 16 units are told apart exactly, to this tenth of a second. */
const unitMs = 100;
const bits = 4;
const exact = 1 << bits;

/** A quantile read from buckets is off by no more than this share of it (half a bucket), beside the unit itself. */
export const largestError = 1 / (2 * exact);

/** The bucket of a duration in ms; a negative one (a clock put back) counts as none. */
export function bucketOf(ms: number): number {
  const units = Math.min(Math.floor(Math.max(0, ms) / unitMs), 2 ** 31 - 1);
  if (units < exact) return units;
  const shift = 31 - Math.clz32(units) - bits;
  return (shift << bits) + (units >> shift);
}

/** The middle of a bucket, in ms: what stands for everything in it. */
export function middleOf(bucket: number): number {
  if (bucket < 2 * exact) return bucket * unitMs + (bucket === 0 ? 0 : unitMs / 2);
  const shift = (bucket >> bits) - 1;
  const low = (bucket - (shift << bits)) * 2 ** shift;
  return (low + 2 ** shift / 2) * unitMs;
}

/** How many durations there are. */
export function countIn(histogram: Histogram): number {
  return Object.values(histogram).reduce((sum, count) => sum + count, 0);
}

/**
 * The duration in ms that a share of all does not exceed; null when there are none.
 * @param share 0.5 = the median, 0.9 = the 90th percentile (nearest rank).
 */
export function quantile(histogram: Histogram, share: number): number | null {
  const rank = Math.max(1, Math.ceil(share * countIn(histogram)));
  let passed = 0;
  for (const bucket of Object.keys(histogram)
    .map(Number)
    .toSorted((a, b) => a - b)) {
    passed += histogram[bucket] ?? 0;
    if (passed >= rank) return middleOf(bucket);
  }
  return null;
}
