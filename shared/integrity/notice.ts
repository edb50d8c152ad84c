import type { PolicyTrouble } from '../policy/trouble.ts';
import type { Cause } from './cause.ts';

/** What a person must be told about their data, in the terms of the field. Positions count events of the log. */
export type NoticeContent =
  | {
      kind: 'recovered';
      /** Why the file was set aside; a Spanish sentence where an earlier version kept it. */
      why: Cause | string;
      /** Folder, inside the data folder, that now holds the damaged file. */
      aside: string;
      /** The backup that took its place, by name; 'archivo' for the file without its journal; null for none. */
      base: string | null;
      /** Events in that base, and those taken over from the damaged file after it. */
      kept: number;
      salvaged: number;
      /** Events that are known to have existed and could not be recovered; null when nobody knows how many. */
      lost: number | null;
    }
  | { kind: 'logBroken'; why: Cause | string }
  /** Without `trouble` where an earlier version kept the Spanish sentence alone. */
  | { kind: 'policyBad'; text: string; trouble?: PolicyTrouble }
  | { kind: 'indexRepaired' }
  | { kind: 'restored'; backup: string; undo: string; left: number }
  | { kind: 'backupFailed'; detail: string };

export type NoticeKind = NoticeContent['kind'];

/** A notice as a page shows it until it has been read. */
export interface Notice {
  no: number;
  /** UTC ms. */
  at: number;
  kind: NoticeKind;
  /** Spanish, whole sentences: what happened, what was recovered and what was not. */
  text: string;
  content: NoticeContent;
}
