import type { ReviewView } from '../../../shared/scorecard/contract.ts';
import { viewOf, type Reviewing } from '../scorecard/desk.ts';
import type { InteractionRow } from '../session/store.ts';
import { whoseReviews } from './readers.ts';

/**
 * The reviews of an interaction that whoever calls may read, in the order handed in: all for who supervises;
 * for the agent reviewed, all but those that only compare reviewers. Of an erased one there are none to read.
 */
export function reviewsFor(reviewing: Reviewing, row: InteractionRow): ReviewView[] {
  if (row.kept === 'erased') return [];
  const person = whoseReviews(reviewing.desk);
  if (person !== null && person !== row.agent) return [];
  return reviewing.acts
    .ofInteraction(row.no)
    .filter(({ calibration }) => person === null || !calibration)
    .map((review) => viewOf(reviewing, review));
}
