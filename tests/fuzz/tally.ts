/** What became of the inputs of one target. Times are the processor's. */
export interface Tally {
  inputs: number;
  complaints: string[];
  slowestMs: number;
  spentMs: number;
}
