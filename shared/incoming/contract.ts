import { type } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from '../contract/procedure.ts';
import type { ChannelId } from '../protocol/protocol.ts';

/** A call that waits for the agent: a card, and nothing more until it is taken. */
export interface IncomingCall {
  id: string;
  /** UTC ms. */
  at: number;
  /** Null where the caller named none: the agent chooses. */
  protocol: { id: string; name: string } | null;
  channel: ChannelId;
  phone: string;
  client: string;
  reference: string;
  /** Parameters that came along and mean nothing to Guion. */
  ignored: string[];
}

export const incomingContract = {
  /** The calls that wait, the newest first. */
  list: procedure.input(z.void()).output(type<IncomingCall[]>()),

  /** Takes a card away, because it was taken or because it was not wanted. */
  dismiss: procedure.input(z.strictObject({ id: z.uuid() })).output(type<{ dismissed: boolean }>()),
};
