import { type } from '@orpc/contract';
import { z } from 'zod';
import { storageErrors } from '../contract/errors.ts';
import { procedure } from '../contract/procedure.ts';
import type { ChannelId } from '../protocol/protocol.ts';
import type { Reason, ReasonKind } from './risk.ts';

const supervisor = { roles: ['supervisor'] } as const;
const day = z.number().int().min(0).max(1_000_000);
const period = z.strictObject({ from: day, to: day });
const orderly = ({ from, to }: { from: number; to: number }) => from <= to && to - from <= 400;

/** An interaction that waits for somebody to look at it. */
export interface QueueRow {
  id: string;
  folio: string;
  /** UTC ms. */
  startedAt: number;
  agent: string;
  protocolName: string;
  channel: ChannelId;
  activeMs: number;
  outcomeLabel: string | null;
}

export interface RiskRow extends QueueRow {
  /** The weightiest first; never empty. */
  reasons: Reason[];
  weight: number;
}

export interface RiskQueue {
  /** The weightiest first, then the newest; at most as many as were asked for. */
  rows: RiskRow[];
  /** How many there are in all, and how many have each reason. */
  total: number;
  byReason: Partial<Record<ReasonKind, number>>;
  /** Ended interactions of the period that nobody has reviewed, risky or not. */
  unreviewed: number;
}

export interface SampleMember extends QueueRow {
  reviewed: boolean;
  /** The one whose place it took, with the reason; null = it was drawn. */
  replaces: { folio: string; reason: string; by: string; at: number } | null;
}

/** A random sample as it was declared, and how far its review has come. */
export interface Sample {
  id: string;
  drawnAt: number;
  drawnBy: string;
  from: number;
  to: number;
  size: number;
  seed: string;
  /** Ended interactions of the period when it was drawn. */
  population: number;
  /** Half the width of the 95 % interval that a share found in it has at worst; 0.05 = five points. */
  margin: number;
  members: SampleMember[];
}

const notFound = { NOT_FOUND: { data: type<{ what: 'sample' | 'member' }>() } };

export const queueContract = {
  /** What to look at first. */
  risk: procedure
    .meta(supervisor)
    .input(period.extend({ limit: z.number().int().min(1).max(200).default(100) }).refine(orderly))
    .output(type<RiskQueue>()),

  /** The samples that were drawn, the newest first. */
  samples: procedure.meta(supervisor).input(z.void()).output(type<Sample[]>()),

  /** Draws a sample: the same period and seed give the same one. The same id twice is a retry. */
  draw: procedure
    .meta(supervisor)
    .errors({ ...storageErrors, EMPTY: { status: 422, data: type<object>() } })
    .input(
      period
        .extend({
          id: z.uuid(),
          size: z.number().int().min(1).max(1000),
          seed: z.string().trim().min(1).max(60),
        })
        .refine(orderly),
    )
    .output(type<Sample>()),

  /** Puts the next one of the draw in the place of a member; why is kept. */
  replace: procedure
    .meta(supervisor)
    .errors({ ...storageErrors, ...notFound, EXHAUSTED: { status: 409, data: type<object>() } })
    .input(
      z.strictObject({
        sample: z.uuid(),
        interaction: z.uuid(),
        reason: z.string().trim().min(3).max(500),
      }),
    )
    .output(type<Sample>()),
};
