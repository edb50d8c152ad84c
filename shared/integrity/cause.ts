import type { Finding } from './finding.ts';

/** What was wrong with the data, in terms that every language has a sentence for. Positions count events. */
export type Cause =
  | { is: 'finding'; finding: Finding }
  /** There was a log but no mark that could be read. */
  | { is: 'noMark' }
  /** The database no longer said how far the log goes. */
  | { is: 'lostHead' }
  | { is: 'lostTail'; from: number; to: number }
  /** The file itself. */
  | {
      is: 'notADatabase' | 'foreignDatabase' | 'empty' | 'gone' | 'damaged';
      path: string;
      /** What SQLite said of it; empty where it said nothing. */
      detail: string;
    };
