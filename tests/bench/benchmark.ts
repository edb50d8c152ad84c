import type { Figure } from './figure.ts';

/** What a benchmark is given: how thorough to be. */
export interface Bench {
  /** At least this many rounds count; the first is dropped besides. */
  rounds: number;
  /** `--rapido`: smaller data as well; its figures show that it runs, not how fast Guion is. */
  quick: boolean;
}

/** One row of the table, or the few that one arrangement measures together. It never throws for want of a tool. */
export type Benchmark = (bench: Bench) => Promise<Figure[]>;

/** Why something is not here to be measured with; a benchmark says it instead of a figure. */
export class CannotRun extends Error {}
