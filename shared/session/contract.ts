import { type } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from '../contract/procedure.ts';
import { channelIds } from '../protocol/protocol.ts';
import { storageErrors } from '../contract/errors.ts';
import type { Person } from '../people/person.ts';
import type { Refusal } from './refusal.ts';
import { sessionEvent } from './event.ts';
import type { HandOver } from './handover.ts';
import type { SessionView } from './view.ts';

const sessionId = z.uuid();

/** An open interaction as a card on the home screen. */
export interface SessionCard {
  id: string;
  protocol: string;
  protocolName: string;
  client: string;
  reference: string;
  channel: string;
  /** Who attends it; whoever else takes it up takes it over. */
  agent: Person;
  startedAt: number;
  paused: boolean;
  pauseReason: string | null;
  pausedAt: number | null;
  stage: string;
  action: string;
  seq: number;
}

const stale = { STALE: { status: 409, data: type<{ view: SessionView }>() } };
const rejected = {
  REJECTED: { status: 422, data: type<{ reason: Refusal; view: SessionView }>() },
};
const notFound = {
  NOT_FOUND: {
    status: 404,
    data: type<{ what: 'interaction' | 'protocol' | 'agent' | 'followUp' }>(),
  },
};

export const sessionContract = {
  /** Open interactions, the active one first, then the paused ones, newest pause first. */
  list: procedure.input(z.void()).output(type<SessionCard[]>()),

  /** The active interaction as it is on disk, or null. What a page asks first, also after a crash. */
  current: procedure.input(z.void()).output(type<SessionView | null>()),

  open: procedure
    .errors(notFound)
    .input(z.strictObject({ id: sessionId }))
    .output(type<SessionView>()),

  /** Begins an interaction; another active one is paused first, in the same transaction. */
  start: procedure
    .errors({ ...notFound, ...storageErrors })
    .input(
      z.strictObject({
        eventId: z.uuid(),
        protocol: z.string().min(1).max(80),
        channel: z.enum(channelIds),
        medium: z.string().max(40).nullable().default(null),
        client: z.string().trim().max(20_000).default(''),
        reference: z.string().trim().max(20_000).default(''),
        phone: z.string().trim().max(40).default(''),
        practice: z.boolean().default(false),
        /** Keeps a promise: the earlier interaction's data come along, and closing links both. */
        followUp: z.uuid().nullable().default(null),
        /** Why the active one, if any, waits. */
        pauseReason: z.string().trim().max(200).default(''),
      }),
    )
    .output(type<SessionView>()),

  /** The card for whoever takes over; built from the log alone. */
  handOver: procedure
    .errors(notFound)
    .input(z.strictObject({ id: sessionId }))
    .output(type<HandOver>()),

  /**
   * Records one event and answers with what it leads to. Asked again with the same `eventId`, it writes
   * nothing and answers the same; with an old `seq` it answers STALE with the view as it is.
   */
  advance: procedure
    .errors({ ...notFound, ...stale, ...rejected, ...storageErrors })
    .input(
      z.strictObject({
        id: sessionId,
        seq: z.number().int().min(1),
        eventId: z.uuid(),
        event: sessionEvent,
      }),
    )
    .output(type<SessionView>()),

  /** Keeps what is being typed, latest wins; it becomes an event when the field is left. */
  saveDraft: procedure
    .errors({ ...notFound, ...storageErrors })
    .input(
      z.strictObject({
        id: sessionId,
        field: z.string().min(1).max(80),
        text: z.string().max(20_000),
      }),
    )
    .output(type<{ kept: true }>()),
};
