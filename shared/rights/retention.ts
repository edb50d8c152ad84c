import { z } from 'zod';

/**
 * What is kept for a time: what was said in interactions, what was rehearsed, who read and changed what. A kind
 * goes by its own age; times, steps and the chain of the log stay.
 */
export const retentionKinds = ['interactions', 'practices', 'audit'] as const;
export type RetentionKind = (typeof retentionKinds)[number];

/** Days after the end; null = for good. A month is the least: a slip of the hand must not empty the log. */
const days = z.number().int().min(30).max(36_500).nullable();

export const retentionSchema = z.strictObject({
  interactions: days,
  practices: days,
  audit: days,
});
export type Retention = z.output<typeof retentionSchema>;

/** What a retention would take out now. */
export interface RetentionPreview {
  kind: RetentionKind;
  count: number;
  /** There are more than were counted. */
  more: boolean;
  /** UTC ms of the oldest; null where there is none. */
  oldest: number | null;
}
