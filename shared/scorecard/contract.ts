import { type } from '@orpc/contract';
import { z } from 'zod';
import { storageErrors } from '../contract/errors.ts';
import { procedure } from '../contract/procedure.ts';
import type { CardIssue } from './card.ts';
import type { Evidence } from './evidence.ts';
import { marksSchema, verdicts, type MarkFault } from './marks.ts';
import type { PublishedCard, Review } from './review.ts';

const supervisor = { roles: ['supervisor'] } as const;
const notFound = { NOT_FOUND: { data: type<{ what: 'interaction' | 'review' | 'card' }>() } };
const comment = z.string().trim().max(4000).default('');
const said = z.string().trim().min(1).max(4000);
const cardId = z.string().max(80);
const source = z.string().max(100_000);

/** A review with what is needed to read it. */
export interface ReviewView extends Review {
  form: PublishedCard;
  folio: string;
  protocolName: string;
  /** Until when the agent may dispute it (UTC ms); null = no more. */
  disputableUntil: number | null;
}

/** Everything for reviewing one interaction. */
export interface ReviewDesk {
  interaction: string;
  /** The card that a new review is made on. */
  card: PublishedCard;
  evidence: Record<string, Evidence>;
  reviews: ReviewView[];
  /** What the reviewer has filled in and not handed in. */
  draft: ReviewDraft | null;
  /** True once whoever is signed in has handed in a review of it. */
  done: boolean;
}

export const draftSchema = z.strictObject({
  marks: marksSchema,
  verdict: z.enum(verdicts).nullable().default(null),
  comment: z.string().max(4000).default(''),
});
export type ReviewDraft = z.output<typeof draftSchema>;

/** A card's text with what is published of it. */
export interface CardText extends PublishedCard {
  source: string;
}

export const scorecardContract = {
  /** The newest version of every card, with its text. */
  cards: procedure.meta(supervisor).input(z.void()).output(type<CardText[]>()),

  /** What is wrong with a card's text; nothing = it could be published. */
  check: procedure
    .meta(supervisor)
    .input(z.strictObject({ source }))
    .output(type<{ issues: CardIssue[] }>()),

  /** Publishes a text as the next version of its card. It is never changed afterwards. */
  publish: procedure
    .meta(supervisor)
    .errors({ ...storageErrors, CARD_INVALID: { data: type<{ issues: CardIssue[] }>() } })
    .input(z.strictObject({ source }))
    .output(type<CardText>()),

  /** One interaction's reviews and what a new one begins with. */
  open: procedure
    .meta(supervisor)
    .errors({ ...storageErrors, ...notFound })
    .input(z.strictObject({ interaction: z.uuid() }))
    .output(type<ReviewDesk>()),

  /** Keeps what is filled in so far; what was kept before is replaced. */
  saveDraft: procedure
    .meta(supervisor)
    .errors({ ...storageErrors, ...notFound })
    .input(z.strictObject({ interaction: z.uuid(), draft: draftSchema }))
    .output(type<{ saved: true }>()),

  /** Hands a review in; the same id twice is a retry. */
  submit: procedure
    .meta(supervisor)
    .errors({
      ...storageErrors,
      ...notFound,
      INCOMPLETE: { status: 422, data: type<{ faults: MarkFault[] }>() },
      REVIEWED: { status: 409, data: type<object>() },
    })
    .input(
      z.strictObject({
        id: z.uuid(),
        interaction: z.uuid(),
        card: cardId,
        version: z.number().int().min(1),
        marks: marksSchema,
        verdict: z.enum(verdicts),
        comment,
      }),
    )
    .output(type<ReviewView>()),

  /** The supervisor's answer to a dispute: the review stays, or says something else from now on. */
  answer: procedure
    .meta(supervisor)
    .errors({
      ...storageErrors,
      ...notFound,
      INCOMPLETE: { status: 422, data: type<{ faults: MarkFault[] }>() },
      NOT_DISPUTED: { status: 409, data: type<object>() },
    })
    .input(
      z.strictObject({
        review: z.uuid(),
        text: said,
        changed: z
          .strictObject({ marks: marksSchema, verdict: z.enum(verdicts) })
          .nullable()
          .default(null),
      }),
    )
    .output(type<ReviewView>()),

  /** The reviews of whoever attends now, the newest first; none that only compares reviewers. */
  mine: procedure.input(z.void()).output(type<ReviewView[]>()),

  acknowledge: procedure
    .errors({ ...storageErrors, ...notFound })
    .input(z.strictObject({ review: z.uuid(), comment }))
    .output(type<ReviewView>()),

  /** Once, with a reason, within the days that the organisation gives for it. */
  dispute: procedure
    .errors({
      ...storageErrors,
      ...notFound,
      REFUSED: { status: 409, data: type<{ why: 'twice' | 'tooLate' }>() },
    })
    .input(z.strictObject({ review: z.uuid(), reason: said }))
    .output(type<ReviewView>()),
};
