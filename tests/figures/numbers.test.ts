import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bucketOf,
  countIn,
  largestError,
  middleOf,
  quantile,
} from '../../shared/figures/histogram.ts';
import { marginOf, rateOf } from '../../shared/figures/rate.ts';

const durations = fc.integer({ min: 0, max: 40 * 3_600_000 });

describe('durations in buckets', () => {
  test('a quantile is as far from the exact one as documented, never more', () => {
    fc.assert(
      fc.property(
        fc.array(durations, { minLength: 1, maxLength: 200 }),
        fc.constantFrom(0.5, 0.9),
        (list, share) => {
          const histogram: Record<string, number> = {};
          for (const ms of list) histogram[bucketOf(ms)] = (histogram[bucketOf(ms)] ?? 0) + 1;
          const sorted = list.toSorted((a, b) => a - b);
          const exact = sorted[Math.ceil(share * list.length) - 1] ?? 0;
          const read = quantile(histogram, share) ?? Number.NaN;
          expect(countIn(histogram)).toBe(list.length);
          expect(Math.abs(read - exact)).toBeLessThanOrEqual(Math.max(100, exact * largestError));
        },
      ),
      { numRuns: 300, seed: 20261122 },
    );
  });

  test('buckets stand in order and hold their own middle', () => {
    fc.assert(
      fc.property(durations, durations, (one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        expect(bucketOf(less)).toBeLessThanOrEqual(bucketOf(more));
        expect(bucketOf(middleOf(bucketOf(one)))).toBe(bucketOf(one));
      }),
      { numRuns: 500, seed: 20261122 },
    );
    expect(bucketOf(-5)).toBe(0);
    expect(quantile({}, 0.5)).toBeNull();
  });
});

/** Both ends of Wilson's interval solve (p − k/n)² = z² p(1 − p)/n: found here by halving, not by the formula. */
function byHalving(k: number, n: number, from: number, to: number): number {
  const z = 1.959963984540054;
  const inside = (p: number) => (p - k / n) ** 2 <= (z * z * p * (1 - p)) / n;
  let [within, outside] = [from, to];
  for (let round = 0; round < 80; round += 1) {
    const middle = (within + outside) / 2;
    if (inside(middle)) within = middle;
    else outside = middle;
  }
  return within;
}

describe('rates', () => {
  test('Wilson’s interval is the one that the score test gives', () => {
    const counts = fc
      .tuple(fc.integer({ min: 1, max: 5000 }), fc.nat(5000))
      .map(([n, k]) => [Math.min(k, n), n] as const);
    fc.assert(
      fc.property(counts, ([k, n]) => {
        const { low, high } = rateOf(k, n);
        expect(low).toBeCloseTo(k === 0 ? 0 : byHalving(k, n, k / n, 0), 9);
        expect(high).toBeCloseTo(k === n ? 1 : byHalving(k, n, k / n, 1), 9);
      }),
      { numRuns: 500, seed: 20261122 },
    );
  });

  test('published examples', () => {
    expect(rateOf(4, 5).low).toBeCloseTo(0.376, 3);
    expect(rateOf(4, 5).high).toBeCloseTo(0.964, 3);
    expect(rateOf(27, 30).low).toBeCloseTo(0.744, 3);
    expect(rateOf(27, 30).high).toBeCloseTo(0.965, 3);
    expect(rateOf(0, 0)).toEqual({ k: 0, n: 0, low: null, high: null });
  });

  test('a sample of 278 of 1,000 is sure to five points', () => {
    expect(marginOf(278, 1000)).toBeLessThanOrEqual(0.05);
    expect(marginOf(277, 1000)).toBeGreaterThan(0.05);
    expect(marginOf(5, 5)).toBe(0);
    expect(marginOf(0, 5)).toBe(1);
  });
});
