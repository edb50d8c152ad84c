/** A share of a whole with how sure it is. `low` and `high` are null where there is nothing to count. */
export interface Rate {
  /** How many of them. */
  k: number;
  /** Of how many. */
  n: number;
  low: number | null;
  high: number | null;
}

/** Below this many, a share is not shown, only the counts: it would say more than is known. */
export const leastForShare = 10;

/** The 97.5 % point of the normal distribution: 95 % in the middle. */
const z = 1.959963984540054;

/** A rate with its 95 % Wilson score interval (E. B. Wilson, 1927), both ends within 0 and 1. */
export function rateOf(k: number, n: number): Rate {
  if (n === 0) return { k, n, low: null, high: null };
  const share = k / n;
  const square = (z * z) / n;
  const centre = share + square / 2;
  const spread = z * Math.sqrt((share * (1 - share)) / n + square / (4 * n));
  return {
    k,
    n,
    low: k === 0 ? 0 : Math.max(0, (centre - spread) / (1 + square)),
    high: k === n ? 1 : Math.min(1, (centre + spread) / (1 + square)),
  };
}

/**
 * Half the width of a 95 % interval around a share that a sample drawn without replacement gives at worst
 * (share 0.5), with the correction for a small population. 0 when all were drawn, 1 when none was.
 */
export function marginOf(size: number, population: number): number {
  if (size <= 0) return 1;
  if (size >= population) return 0;
  return Math.min(1, z * Math.sqrt((0.25 / size) * ((population - size) / (population - 1))));
}
