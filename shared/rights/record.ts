/** What is left of an interaction's content. */
export type Kept = 'whole' | 'blocked' | 'erased';

/** An interaction in which something was found. */
export interface FoundInteraction {
  id: string;
  folio: string;
  /** UTC ms. */
  startedAt: number;
  open: boolean;
  practice: boolean;
  agent: string;
  protocolName: string;
  client: string;
  kept: Kept;
}

export interface FoundPage {
  rows: FoundInteraction[];
  /** Where to go on; null = everything was looked through. */
  next: number | null;
  /** How many were looked through so far, and how many there are. */
  searched: number;
  total: number;
}

export interface Annotation {
  id: string;
  /** UTC ms. */
  at: number;
  author: string;
  text: string;
}

/** One interaction as data. Times in UTC ms. */
export interface HeldRecord {
  folio: string;
  id: string;
  agent: string;
  protocol: string;
  channel: string;
  startedAt: number;
  endedAt: number | null;
  outcome: string | null;
  satisfaction: string | null;
  kept: Kept;
  events: { seq: number; at: number; type: string; step: string | null; content: object }[];
  followUps: { due: number; reason: string; closedAt: number | null }[];
  annotations: Annotation[];
}
