/** How long something has lasted, in ms, however the clock was set meanwhile. */
export interface Elapsed {
  ms: () => number;
  restart: () => void;
}

/**
 * Adds up what passes between two questions on whichever clock says more: the one on the wall goes on while the
 * machine sleeps, the steady one cannot be put back.
 */
export function elapsedSince(now: () => number, steady: () => number): Elapsed {
  let wall = now();
  let even = steady();
  let total = 0;
  const count = () => {
    total += Math.max(0, now() - wall, steady() - even);
    wall = now();
    even = steady();
  };
  return {
    ms: () => {
      count();
      return total;
    },
    restart: () => {
      count();
      total = 0;
    },
  };
}
