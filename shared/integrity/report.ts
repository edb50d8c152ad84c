import type { Finding } from './finding.ts';

/** One finding as a person reads it. */
export interface ToldFinding extends Finding {
  /** As a client is told it; null where no interaction is known. */
  folio: string | null;
  /** The interaction's id; null where its row is gone. */
  id: string | null;
  /** What it says where it is about no event: of the mark beside the database, or of a printed receipt. */
  about: 'event' | 'noMark' | 'unreadableMark' | 'doubt' | 'receipt';
  /** One Spanish sentence, for the command line. */
  text: string;
}

/** What a verification of the whole log found. */
export interface IntegrityReport {
  intact: boolean;
  interactions: number;
  events: number;
  /** Interactions whose content was erased on request; their rows are still sealed. */
  erased: number;
  /** How far the log goes and its last link, hexadecimal: what reports print. */
  count: number;
  head: string;
  /** The first bad interaction; null when all is well. */
  first: ToldFinding | null;
  /** All, up to a hundred. */
  findings: ToldFinding[];
}
