import { z } from 'zod';
import type { Person } from '../people/person.ts';
import { channelIds } from '../protocol/protocol.ts';

const id = z.string().min(1).max(80);
const longText = z.string().max(20_000);
export const factValue = z.union([z.string().max(20_000), z.number().finite(), z.boolean()]);

/**
 * Everything that can happen in an interaction, as the screen asks for it and the log keeps it.
 * Order in the log comes from `seq`, never from the clock.
 */
export const sessionEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('next') }),
  z.strictObject({ type: z.literal('decided'), option: id }),
  z.strictObject({ type: z.literal('captured'), field: id, value: factValue.nullable() }),
  z.strictObject({
    type: z.literal('normMarked'),
    norm: z.number().int().min(0).max(50),
    marked: z.boolean(),
  }),
  z.strictObject({ type: z.literal('noted'), text: longText }),
  z.strictObject({ type: z.literal('escalated'), immediate: z.boolean().default(false) }),
  z.strictObject({ type: z.literal('situationOpened'), situation: id }),
  z.strictObject({ type: z.literal('situationLeft') }),
  z.strictObject({ type: z.literal('undone') }),
  z.strictObject({ type: z.literal('paused'), reason: z.string().trim().min(1).max(200) }),
  z.strictObject({ type: z.literal('resumed') }),
  z.strictObject({ type: z.literal('clientTypeChosen'), clientType: id.nullable() }),
  z.strictObject({ type: z.literal('careChosen'), care: z.array(id).max(10) }),
  z.strictObject({ type: z.literal('flagged'), words: longText.trim().default('') }),
  z.strictObject({ type: z.literal('serviceEnded') }),
  z.strictObject({
    type: z.literal('followUpPlanned'),
    /** UTC ms. */
    due: z.number().int().min(0).max(8_640_000_000_000_000),
    reason: longText.trim().min(1),
    channel: z.enum(channelIds),
  }),
  z.strictObject({ type: z.literal('reopened') }),
  z.strictObject({ type: z.literal('wrapUpBegun') }),
  z.strictObject({ type: z.literal('finished'), outcome: id, note: longText.default('') }),
  z.strictObject({ type: z.literal('abandoned'), reason: longText.trim().min(1) }),
]);
export type SessionEvent = z.output<typeof sessionEvent>;

/** How an interaction begins; the first row of its log. */
export const startedEvent = z.strictObject({
  type: z.literal('started'),
  protocol: id,
  channel: z.enum(channelIds),
  medium: id.nullable().default(null),
  client: longText.trim().default(''),
  reference: longText.trim().default(''),
  /** The number that a call comes from, as the telephone program gave it. */
  phone: z.string().trim().max(40).default(''),
  /** Practice never counts: not in the Registro, not in any figure. */
  practice: z.boolean().default(false),
  /** The follow-up it keeps, and what is already known from the interaction that planned it. */
  followUp: z.uuid().nullable().default(null),
  given: z.record(id, factValue).default({}),
  /** The shift's preparation was done: the step that only asks for it is left out. */
  prepared: z.boolean().default(false),
});
export type StartedEvent = z.output<typeof startedEvent>;

/**
 * Somebody else than before attends from here on. Written by the core alone, before what they did first, so that
 * no change of hands goes unlogged; who began it stays on the interaction's own row.
 */
export interface TakenOverEvent {
  type: 'takenOver';
  agent: Person;
}

export type AnyEvent = SessionEvent | StartedEvent | TakenOverEvent;

/** One row of the log. `at` is UTC ms from the core's clock; `from` and `to` are "protocol/step". */
export interface LoggedEvent {
  seq: number;
  eventId: string;
  at: number;
  event: AnyEvent;
  from: string | null;
  to: string | null;
}
