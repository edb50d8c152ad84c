/** How often something may die before it is no longer started again. */
export interface RestartLimit {
  /** Notes one more death at `now` (ms). True = start it again; false = give up. */
  mayRestart(now: number): boolean;
}

/**
 * A process that dies at once would otherwise be started for ever, quicker than anybody can read why.
 *
 * @param times deaths that are forgiven within `withinMs`
 */
export function restartLimit(times = 5, withinMs = 10_000): RestartLimit {
  let deaths: number[] = [];
  return {
    mayRestart(now) {
      deaths = [...deaths.filter((at) => now - at < withinMs), now];
      return deaths.length <= times;
    },
  };
}
