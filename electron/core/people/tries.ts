/** How many wrong tries are free, and the first wait after them (ms). */
const freeTries = 5;
const firstWait = 5_000;
const longestWait = 600_000;

/** Wrong tries of one person: each beyond the free ones makes the next wait twice as long. */
export interface Tries {
  wrong: number;
  /** UTC ms of the last wrong one. */
  at: number;
}

/** How long to wait from now, in ms. A clock that went back makes nobody wait longer than the longest wait. */
export function waitAfter(tries: Tries | undefined, now: number): number {
  if (!tries || tries.wrong < freeTries) return 0;
  const wait = Math.min(longestWait, firstWait * 2 ** (tries.wrong - freeTries));
  const passed = now - tries.at;
  return passed < 0 ? wait : Math.max(0, wait - passed);
}
