import type { Plot } from './plot.ts';

/** When the events of a plot happen at a pace; whole ms since the beginning. */
export interface Paced {
  times: readonly number[];
  /** From its beginning to its end, without pauses. */
  activeMs: number;
}

/** @param pace 1 = as it was walked, 2 = twice as long. */
export function pacedAt({ beats }: Plot, pace: number): Paced {
  const times = beats.map(({ after }) => Math.round(after * pace));
  let [paused, since] = [0, 0];
  for (const [index, { type }] of beats.entries()) {
    const at = times[index] ?? 0;
    if (type === 'paused') since = at;
    if (type === 'resumed') paused += Math.max(0, at - since);
  }
  return { times, activeMs: Math.max(0, (times.at(-1) ?? 0) - paused) };
}

/** Something of each plot at each pace, made when it is first asked for. */
export function forEachPace<Made>(
  plots: readonly Plot[],
  make: (plot: Plot, pace: number) => Made,
): (plot: number, pace: number) => Made {
  const known = plots.map(() => new Map<number, Made>());
  return (no, pace) => {
    const [plot, made] = [plots[no], known[no]];
    if (!plot || !made) throw new Error(`no plot ${no}`);
    const found = made.get(pace) ?? make(plot, pace);
    made.set(pace, found);
    return found;
  };
}
