import { type } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from '../contract/procedure.ts';
import { channelIds, type ChannelId } from '../protocol/protocol.ts';
import type { FoundKind } from './kinds.ts';
import type { Segment } from '../session/phrase.ts';

/** One thing that the finder found. */
export interface Found {
  /** Names it among everything that can be found: what a favourite keeps. */
  key: string;
  kind: FoundKind;
  /** What to open: a protocol, "protocol/step", a situation, a client type, a follow-up. */
  id: string;
  title: string;
  detail: string;
  channels: ChannelId[];
  /** A phrase with its placeholders filled for now; null where a blank is left or nothing is said. */
  phrase: string | null;
  /** The same in its parts, blanks included; null where nothing is said. */
  said: Segment[] | null;
}

export const searchContract = {
  /** As one types: accents do not matter, a slip of the finger neither. Best first. */
  find: procedure
    .input(
      z.strictObject({
        query: z.string().max(200),
        channel: z.enum(channelIds).nullable().default(null),
        limit: z.number().int().min(1).max(50).default(20),
      }),
    )
    .output(type<Found[]>()),

  /** These things as they are now, in the order asked for; what is gone is left out. */
  these: procedure
    .input(z.strictObject({ keys: z.array(z.string().max(200)).max(60) }))
    .output(type<Found[]>()),
};
