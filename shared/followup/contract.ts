import { type } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from '../contract/procedure.ts';
import { storageErrors } from '../contract/errors.ts';
import type { ChannelId } from '../protocol/protocol.ts';

/** Something promised to a client for a date. */
export interface FollowUp {
  id: string;
  /** UTC ms; when it is due, or until when it was put off. */
  due: number;
  reason: string;
  channel: ChannelId;
  client: string;
  reference: string;
  agent: string;
  /** The interaction it comes from. */
  origin: { id: string; folio: string; protocolName: string };
}

const notFound = { NOT_FOUND: { data: type<{ what: 'followUp' }>() } };
const followUpId = z.strictObject({ id: z.uuid() });

export const followUpContract = {
  /** All open ones, the most overdue first. */
  list: procedure.input(z.void()).output(type<FollowUp[]>()),

  /** Puts one off until a time (UTC ms). */
  snooze: procedure
    .errors({ ...notFound, ...storageErrors })
    .input(z.strictObject({ id: z.uuid(), until: z.number().int().min(0) }))
    .output(type<FollowUp>()),

  /** Closes one that needs no interaction any more. */
  close: procedure
    .errors({ ...notFound, ...storageErrors })
    .input(followUpId)
    .output(type<{ closed: true }>()),
};
