/** How often something may happen: `burst` at once, then `perSecond`. */
export interface Pace {
  /** Counts one; false when it is too many. */
  allows(): boolean;
}

/** @param now milliseconds of a clock that never goes back. */
export function makePace(burst: number, perSecond: number, now: () => number): Pace {
  let left = burst;
  let at = now();
  return {
    allows() {
      const time = now();
      left = Math.min(burst, left + ((time - at) / 1000) * perSecond);
      at = time;
      if (left < 1) return false;
      left -= 1;
      return true;
    },
  };
}
