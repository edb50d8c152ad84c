import type { Samples } from './figure.ts';

type Run = () => unknown;

/**
 * Runs both in turn, so that whatever else the machine does hurts both, and drops the first round (it warms up).
 * @param each how many times a sample runs its function; the sample is the time of one.
 * @returns times in ms.
 */
export async function interleaved(
  rounds: number,
  run: { subject: Run; limit: Run },
  each = 1,
): Promise<Samples> {
  const samples = { subject: [] as number[], limit: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    // oxlint-disable-next-line no-await-in-loop -- in turn is the point
    const limit = await timed(run.limit, each);
    // oxlint-disable-next-line no-await-in-loop -- in turn is the point
    const subject = await timed(run.subject, each);
    if (round === 0) continue;
    samples.limit.push(limit);
    samples.subject.push(subject);
  }
  return samples;
}

/** The time of one run in ms, out of a number of them. */
export async function timed(run: Run, each = 1): Promise<number> {
  const start = performance.now();
  for (let turn = 0; turn < each; turn += 1) {
    const result = run();
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    if (result instanceof Promise) await result;
  }
  return (performance.now() - start) / each;
}
