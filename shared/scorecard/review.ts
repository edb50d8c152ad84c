import type { Card } from './card.ts';
import type { Marks, Verdict } from './marks.ts';

/** What was done about a review, in order; nothing of it is ever changed. */
export type ReviewAct =
  | {
      act: 'submitted';
      card: string;
      version: number;
      /** True for a second review of the same interaction: it is there to compare reviewers. */
      calibration: boolean;
      marks: Marks;
      verdict: Verdict;
      comment: string;
    }
  | { act: 'acknowledged'; comment: string }
  | { act: 'disputed'; reason: string }
  | {
      act: 'answered';
      text: string;
      /** What the reviewer now says instead; null = it stays as it was. */
      changed: { marks: Marks; verdict: Verdict } | null;
    };

/** An act with who did it and when (UTC ms). */
export interface KeptAct {
  at: number;
  by: string;
  what: ReviewAct;
}

export type ReviewStatus = 'submitted' | 'acknowledged' | 'disputed' | 'answered';

/** A review as it stands after all that was done about it. */
export interface Review {
  id: string;
  interaction: string;
  reviewer: string;
  at: number;
  card: string;
  version: number;
  calibration: boolean;
  marks: Marks;
  verdict: Verdict;
  comment: string;
  status: ReviewStatus;
  acts: KeptAct[];
}

/** The review that its acts lead to; null when it does not begin with one. */
export function reviewOf(id: string, interaction: string, acts: readonly KeptAct[]): Review | null {
  const [first] = acts;
  if (first?.what.act !== 'submitted') return null;
  const { act: _act, ...submitted } = first.what;
  const begun: Review = {
    id,
    interaction,
    reviewer: first.by,
    at: first.at,
    ...submitted,
    status: 'submitted',
    acts: [...acts],
  };
  return acts.slice(1).reduce(after, begun);
}

function after(review: Review, { what }: KeptAct): Review {
  if (what.act === 'submitted') return review;
  const changed = what.act === 'answered' ? what.changed : null;
  return { ...review, ...changed, status: what.act };
}

/** An act without what somebody wrote in it: what is left of it when its interaction is erased. */
export function withoutTexts(act: ReviewAct): ReviewAct {
  switch (act.act) {
    case 'submitted':
      return { ...act, comment: '', marks: unwritten(act.marks) };
    case 'acknowledged':
      return { ...act, comment: '' };
    case 'disputed':
      return { ...act, reason: '' };
    case 'answered': {
      const changed = act.changed && { ...act.changed, marks: unwritten(act.changed.marks) };
      return { ...act, text: '', changed };
    }
  }
}

function unwritten(marks: Marks): Marks {
  const bare = Object.entries(marks).map(([item, mark]) => [
    item,
    { ...mark, cause: null, comment: '' },
  ]);
  return Object.fromEntries(bare) as Marks;
}

const dayMs = 86_400_000;

/** Why an agent may not dispute; null = they may. @param days how long after it, as the organisation says. */
export function disputeRefusal(
  review: Review,
  days: number,
  now: number,
): 'twice' | 'tooLate' | null {
  if (review.acts.some(({ what }) => what.act === 'disputed')) return 'twice';
  return now > disputeUntil(review, days) ? 'tooLate' : null;
}

/** Until when a review may be disputed, UTC ms. */
export const disputeUntil = ({ at }: Pick<Review, 'at'>, days: number): number => at + days * dayMs;

/** A published card. */
export interface PublishedCard {
  card: Card;
  version: number;
  publishedAt: number;
  publishedBy: string;
}
