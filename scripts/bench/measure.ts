/** What a benchmark is: something of ours beside the limit that bounds it, run in turn. */
export interface Benchmark {
  name: string;
  /** What is measured, and what it is held against. */
  subject: string;
  limit: string;
  /** The ratio of the medians must not pass this. */
  target: number;
  run: { subject: () => void; limit: () => void };
}

export interface Result {
  name: string;
  subject: number;
  limit: number;
  unit: 'ms';
  ratio: number;
  p95: number;
  /** Distance between the 10th and the 90th percentile of the subject, as a share of its median. */
  spread: number;
  target: number;
  pass: boolean;
  samples: { subject: number[]; limit: number[] };
}

/** Runs both in turn, drops the first round (it warms up), and compares the medians. Times in ms. */
export function measure(benchmark: Benchmark, rounds: number): Result {
  const samples = { subject: [] as number[], limit: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    const limit = timed(benchmark.run.limit);
    const subject = timed(benchmark.run.subject);
    if (round === 0) continue;
    samples.limit.push(limit);
    samples.subject.push(subject);
  }
  const [subject, limit] = [at(samples.subject, 0.5), at(samples.limit, 0.5)];
  const ratio = subject / limit;
  return {
    name: benchmark.name,
    subject,
    limit,
    unit: 'ms',
    ratio,
    p95: at(samples.subject, 0.95),
    spread: (at(samples.subject, 0.9) - at(samples.subject, 0.1)) / subject,
    target: benchmark.target,
    pass: ratio <= benchmark.target,
    samples,
  };
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The value at a share of the sorted samples (nearest rank). */
function at(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
