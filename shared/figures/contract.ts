import { type } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from '../contract/procedure.ts';
import { channelIds } from '../protocol/protocol.ts';
import type { Dashboard } from './view.ts';

/** Days since 1 January 1970 on the desk's calendar. */
const day = z.number().int().min(0).max(1_000_000);
/** A little over three years: the dashboard is for periods that one compares. */
const longestPeriod = 1200;

const period = z.strictObject({ from: day, to: day });
const orderly = ({ from, to }: { from: number; to: number }) =>
  from <= to && to - from < longestPeriod;

export const groupings = ['protocol', 'version', 'channel', 'agent'] as const;
export type Grouping = (typeof groupings)[number];

const filters = period.extend({
  protocol: z.string().max(80).nullable().default(null),
  /** As the answer names it; of that protocol. */
  version: z.string().max(120).nullable().default(null),
  channel: z.enum(channelIds).nullable().default(null),
  agent: z.uuid().nullable().default(null),
  by: z.enum(groupings).default('protocol'),
});
export type FigureFilters = z.output<typeof filters>;

export const figuresContract = {
  /** The figures of a period, and of the one of the same length before it. Both days count. */
  overview: procedure
    .meta({ roles: ['supervisor', 'administrator'] })
    .input(filters.refine(orderly))
    .output(type<Dashboard>()),

  /** The same about whoever attends now: what a supervisor sees of them is what they see. */
  own: procedure.input(period.refine(orderly)).output(type<Dashboard>()),
};
