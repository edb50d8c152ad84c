/** What can be wrong with the log. */
export const findingKinds = [
  'changed',
  'missing',
  'inserted',
  'reordered',
  'truncated',
  'anchor',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** One thing that is wrong. What is not known is null. */
export interface Finding {
  kind: FindingKind;
  /** The interaction's number. */
  interaction: number | null;
  /** Its event. */
  seq: number | null;
  /** Where in the whole log, from 1. */
  position: number | null;
}
