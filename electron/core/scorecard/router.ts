import { implement, ORPCError } from '@orpc/server';
import { readCard } from '../../../shared/scorecard/card.ts';
import { scorecardContract, type ReviewDesk } from '../../../shared/scorecard/contract.ts';
import { keepReading } from '../review/readers.ts';
import type { InteractionRow } from '../session/store.ts';
import { written } from '../store/failure.ts';
import { answer, byAgent, submit, type Changed, type ReviewRefusal } from './change.ts';
import { endedRow, evidenceFor, reviewerOf, viewOf, type Reviewing } from './desk.ts';

const statuses: Record<ReviewRefusal['code'], number> = {
  NOT_FOUND: 404,
  STORAGE: 507,
  INCOMPLETE: 422,
  REVIEWED: 409,
  NOT_DISPUTED: 409,
  REFUSED: 409,
};

/** Cards and reviews. */
export function scorecardRouter(reviewing: Reviewing) {
  const os = implement(scorecardContract);
  const { desk, cards, acts } = reviewing;
  return os.router({
    cards: os.cards.handler(() => cards.newest()),
    check: os.check.handler(({ input }) => {
      const read = readCard(input.source);
      return { issues: read.ok ? [] : read.issues };
    }),
    publish: os.publish.handler(({ input, errors }) => {
      const by = reviewerOf(desk).name;
      const done = written(() =>
        desk.db.transaction(() => cards.publish(input.source, by)).immediate(),
      );
      if (!done.ok) throw errors.STORAGE({ data: { kind: done.kind } });
      if (!done.value.ok) throw errors.CARD_INVALID({ data: { issues: done.value.issues } });
      return done.value.card;
    }),
    open: os.open.handler(({ input, errors }) => {
      const row = endedRow(desk, input.interaction);
      if (!row) throw errors.NOT_FOUND({ data: { what: 'interaction' } });
      const kept = written(() => keepReading(desk, row));
      if (!kept.ok) throw errors.STORAGE({ data: { kind: kept.kind } });
      const opened = openedFor(reviewing, row);
      if (!opened) throw errors.NOT_FOUND({ data: { what: 'card' } });
      return opened;
    }),
    saveDraft: os.saveDraft.handler(({ input, errors }) => {
      const row = endedRow(desk, input.interaction);
      if (!row) throw errors.NOT_FOUND({ data: { what: 'interaction' } });
      const account = reviewerOf(desk).account ?? '';
      const saved = written(() => acts.saveDraft(row.no, account, input.draft));
      if (!saved.ok) throw errors.STORAGE({ data: { kind: saved.kind } });
      return { saved: true as const };
    }),
    ...handlers(reviewing),
  });
}

/** What changes reviews, each answered with the review as it then stands. */
function handlers(reviewing: Reviewing) {
  const os = implement(scorecardContract);
  const { desk, acts } = reviewing;
  const shown = (changed: Changed) => {
    if (changed.ok) return viewOf(reviewing, changed.review);
    const { code, data } = changed.refusal;
    throw new ORPCError(code, { status: statuses[code], data });
  };
  return {
    submit: os.submit.handler(({ input }) => shown(submit(reviewing, input))),
    answer: os.answer.handler(({ input }) =>
      shown(answer(reviewing, input.review, input.text, input.changed)),
    ),
    mine: os.mine.handler(() => {
      const agent = desk.people.current();
      const reviews = agent ? acts.ofAgent(agent.no) : [];
      return reviews.filter((each) => !each.calibration).map((each) => viewOf(reviewing, each));
    }),
    acknowledge: os.acknowledge.handler(({ input: { review, comment } }) =>
      shown(byAgent(reviewing, review, { act: 'acknowledged', comment })),
    ),
    dispute: os.dispute.handler(({ input: { review, reason } }) =>
      shown(byAgent(reviewing, review, { act: 'disputed', reason })),
    ),
  };
}

/** Null where there is no card at all. */
function openedFor(reviewing: Reviewing, row: InteractionRow): ReviewDesk | null {
  const { desk, cards, acts } = reviewing;
  const account = reviewerOf(desk).account ?? '';
  const [newest] = cards.newest();
  if (!newest) return null;
  const { source: _source, ...card } = newest;
  return {
    interaction: row.id,
    card,
    evidence: evidenceFor(desk, card.card, row),
    reviews: acts.ofInteraction(row.no).map((review) => viewOf(reviewing, review)),
    draft: acts.draft(row.no, account),
    done: acts.hasReviewed(row.no, account),
  };
}
