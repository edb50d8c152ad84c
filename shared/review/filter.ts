import { z } from 'zod';
import { channelIds } from '../protocol/protocol.ts';

const ids = z.array(z.string().min(1).max(80)).max(100).default([]);
const day = z.iso.date().nullable().default(null);
const either = z.boolean().nullable().default(null);
const seconds = z.number().int().min(0).max(1_000_000).nullable().default(null);

export const periods = ['today', 'week', 'month', 'quarter', 'year'] as const;

/**
 * What the list may be narrowed down to. Everything combines with everything; within one list any of its values
 * will do. Null and the empty list ask for nothing.
 */
export const filterSchema = z.strictObject({
  /** Counted back from today; `from` and `until` (days, both included) are read only without it. */
  period: z.enum(periods).nullable().default(null),
  from: day,
  until: day,
  /** Ids of people. */
  agents: z.array(z.uuid()).max(100).default([]),
  /** "id" or, for one version of it, "id@version". */
  protocols: ids,
  channels: z.array(z.enum(channelIds)).max(channelIds.length).default([]),
  clientTypes: ids,
  /** Ids of outcomes; `abandoned` for an interaction that was given up. */
  outcomes: ids,
  satisfaction: ids,
  escalated: either,
  warned: either,
  missingNorms: either,
  flagged: either,
  reviewed: either,
  /** Attended time, both included. */
  minSeconds: seconds,
  maxSeconds: seconds,
  /** Whatever was typed: words, never operators. A folio finds its interaction. */
  text: z.string().max(20_000).default(''),
});
export type Filter = z.output<typeof filterSchema>;

/** Asks for nothing. */
export const noFilter: Filter = filterSchema.parse({});

/** The moments that a filter's days stand for where it is read, in UTC ms; `until` is no longer part of it. */
export const spanSchema = z.strictObject({
  from: z.number().int().nullable().default(null),
  until: z.number().int().nullable().default(null),
});
export type Span = z.output<typeof spanSchema>;

/** Whether a range of the filter ends before it begins. */
export function reversedIn({ filter, span }: { filter: Filter; span: Span }): boolean {
  const { minSeconds, maxSeconds } = filter;
  const dates = span.from !== null && span.until !== null && span.from >= span.until;
  return dates || (minSeconds !== null && maxSeconds !== null && minSeconds > maxSeconds);
}

/** What an abandoned interaction is filtered by beside the outcomes. */
export const abandonedOutcome = 'abandoned';

/** What an interaction without a client type or without satisfaction is filtered by. */
export const none = 'none';
