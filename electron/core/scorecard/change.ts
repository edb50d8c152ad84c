import type { StorageFailure } from '../../../shared/contract/errors.ts';
import {
  faultsIn,
  type MarkFault,
  type Marks,
  type Verdict,
} from '../../../shared/scorecard/marks.ts';
import { disputeRefusal, type Review, type ReviewAct } from '../../../shared/scorecard/review.ts';
import type { InteractionRow } from '../session/store.ts';
import { written } from '../store/failure.ts';
import type { Doer } from './acts.ts';
import { disputeDays, endedRow, reviewerOf, type Reviewing } from './desk.ts';

/** Why something is not done about a review. */
export type ReviewRefusal =
  | { code: 'NOT_FOUND'; data: { what: 'interaction' | 'review' | 'card' } }
  | { code: 'STORAGE'; data: { kind: StorageFailure } }
  | { code: 'INCOMPLETE'; data: { faults: MarkFault[] } }
  | { code: 'REVIEWED' | 'NOT_DISPUTED'; data: object }
  | { code: 'REFUSED'; data: { why: 'twice' | 'tooLate' } };

export type Changed = { ok: true; review: Review } | { ok: false; refusal: ReviewRefusal };

const refuse = (refusal: ReviewRefusal): Changed => ({ ok: false, refusal });
const notFound = (what: 'interaction' | 'review' | 'card') =>
  refuse({ code: 'NOT_FOUND', data: { what } });

export interface Submission {
  id: string;
  interaction: string;
  card: string;
  version: number;
  marks: Marks;
  verdict: Verdict;
  comment: string;
}

/** Hands a review in: one act, with the reviewer's draft gone and the Registro knowing it. */
export function submit(reviewing: Reviewing, submission: Submission): Changed {
  const { desk, cards, acts } = reviewing;
  const { id, interaction, card, version, marks } = submission;
  const known = acts.review(id);
  if (known) return { ok: true, review: known };
  const row = endedRow(desk, interaction);
  if (!row) return notFound('interaction');
  const form = cards.version(card, version);
  if (!form) return notFound('card');
  const faults = faultsIn(form.card, marks);
  if (faults.length > 0) return refuse({ code: 'INCOMPLETE', data: { faults } });
  const by = reviewerOf(desk);
  const reviewer = by.account ?? '';
  if (acts.hasReviewed(row.no, reviewer)) return refuse({ code: 'REVIEWED', data: {} });
  const { id: _id, interaction: _interaction, ...what } = submission;
  const calibration = acts.count(row.no) > 0;
  return append(reviewing, id, row, by, { act: 'submitted', calibration, ...what }, () => {
    acts.dropDraft(row.no, reviewer);
    desk.listing.markReviewed(row.no, acts.count(row.no));
  });
}

/** The supervisor's answer to a dispute; the marks may change with it, on the same card. */
export function answer(
  reviewing: Reviewing,
  id: string,
  text: string,
  changed: { marks: Marks; verdict: Verdict } | null,
): Changed {
  const { desk, cards, acts } = reviewing;
  const review = acts.review(id);
  const row = review && endedRow(desk, review.interaction);
  const form = review && cards.version(review.card, review.version);
  if (!review || !row || !form) return notFound('review');
  if (review.status !== 'disputed') return refuse({ code: 'NOT_DISPUTED', data: {} });
  const faults = changed ? faultsIn(form.card, changed.marks) : [];
  if (faults.length > 0) return refuse({ code: 'INCOMPLETE', data: { faults } });
  return append(reviewing, id, row, reviewerOf(desk), { act: 'answered', text, changed });
}

/** What an agent does about a review of their own: anybody else's does not exist for them. */
export function byAgent(
  reviewing: Reviewing,
  id: string,
  act: Extract<ReviewAct, { act: 'acknowledged' | 'disputed' }>,
): Changed {
  const { desk, acts } = reviewing;
  const agent = desk.people.current();
  const review = acts.review(id);
  const row = review && endedRow(desk, review.interaction);
  if (!review || !row || !agent || row.agent !== agent.no || review.calibration) {
    return notFound('review');
  }
  if (act.act === 'disputed') {
    const why = disputeRefusal(review, disputeDays(desk), desk.now());
    if (why) return refuse({ code: 'REFUSED', data: { why } });
  } else if (review.status !== 'submitted' && review.status !== 'answered') {
    return { ok: true, review };
  }
  return append(reviewing, id, row, { account: null, person: agent.no, name: agent.name }, act);
}

function append(
  { desk, acts }: Reviewing,
  id: string,
  row: InteractionRow,
  by: Doer,
  what: ReviewAct,
  andThen: () => void = () => {},
): Changed {
  const done = written(() =>
    desk.db
      .transaction(() => {
        acts.append(id, row.no, desk.now(), by, what);
        andThen();
      })
      .immediate(),
  );
  if (!done.ok) return refuse({ code: 'STORAGE', data: { kind: done.kind } });
  const review = acts.review(id);
  if (!review) throw new Error(`review ${id} was not kept`);
  return { ok: true, review };
}
