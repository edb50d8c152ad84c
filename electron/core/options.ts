import type { TellWorking } from '../../shared/door/working.ts';

/** Everything that can differ in a test. There is no other way in. */
export interface CoreOptions {
  dataDir: string;
  /** The folder of the protocols that come with the program. */
  protocolsDir: string;
  /** The organisation's policy for this machine; without it no file is asked for. */
  policyFile?: string;
  door: 'desktop' | 'browser' | 'command';
  version: string;
  /** The process that a person would end to end the program, where that is not this one. */
  program?: number;
  /** Names this very program; only then what it read of the protocols is remembered for its next start. */
  build?: string;
  /** UTC ms. */
  now: () => number;
  /** ms of a clock that nobody can set, from any start: what waits and locks are measured with. */
  steady: () => number;
  /** UUID, ordered by time where it can be (v7). */
  newId: () => string;
  /** Is told what keeps the opening waiting: a long work on a large file. */
  working?: TellWorking;
  /** "HH:MM" on the agent's clock for a time in UTC ms. */
  localTime: (at: number) => string;
}
