import type { Desk } from '../session/desk.ts';

/** Something that is kept beside the log and follows from it. */
export interface Rebuilder {
  name: string;
  /** Raised when it is derived in another way: then every folder builds it anew when it is opened. */
  version: number;
  /** Throws away what there is and derives it again, block by block, each in a transaction of its own. */
  run(desk: Desk): Generator<{ done: number; total: number }, void>;
}
