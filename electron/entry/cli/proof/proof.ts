/** What walking a protocol through the real core has shown. */
export interface Proof {
  id: string;
  /** States and transitions of its machine, and the paths that were walked. */
  states: number;
  transitions: number;
  paths: number;
  events: number;
  coverage: Record<Aspect, Covered>;
  /** All aspects together, in per cent; only 100 is proof. */
  percent: number;
  failures: string[];
}

export type Aspect = 'steps' | 'ways' | 'escalations' | 'ends';

export interface Covered {
  done: number;
  of: number;
  /** What was left out, by name. */
  missing: string[];
}

/** Counts what was reached against what there is. */
export class Tally {
  readonly #expected: Record<Aspect, ReadonlySet<string>>;
  readonly #done: Record<Aspect, Set<string>> = {
    steps: new Set(),
    ways: new Set(),
    escalations: new Set(),
    ends: new Set(),
  };

  constructor(expected: Record<Aspect, readonly string[]>) {
    this.#expected = {
      steps: new Set(expected.steps),
      ways: new Set(expected.ways),
      escalations: new Set(expected.escalations),
      ends: new Set(expected.ends),
    };
  }

  /** @returns true the first time. */
  done(aspect: Aspect, name: string): boolean {
    const first = !this.#done[aspect].has(name);
    this.#done[aspect].add(name);
    return first;
  }

  has(aspect: Aspect, name: string): boolean {
    return this.#done[aspect].has(name);
  }

  coverage(): Record<Aspect, Covered> {
    const of = (aspect: Aspect): Covered => {
      const missing = [...this.#expected[aspect]].filter((name) => !this.#done[aspect].has(name));
      const total = this.#expected[aspect].size;
      return { done: total - missing.length, of: total, missing };
    };
    return {
      steps: of('steps'),
      ways: of('ways'),
      escalations: of('escalations'),
      ends: of('ends'),
    };
  }
}

/** Whole per cent, rounded down: 100 means everything. */
export function percentOf(coverage: Record<Aspect, Covered>): number {
  const all = Object.values(coverage);
  const of = all.reduce((sum, each) => sum + each.of, 0);
  const done = all.reduce((sum, each) => sum + each.done, 0);
  return of === 0 ? 100 : Math.floor((done / of) * 100);
}
