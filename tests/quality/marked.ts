import { itemsOf } from '../../shared/scorecard/card.ts';
import type { ReviewDesk } from '../../shared/scorecard/contract.ts';
import { provenMarks } from '../../shared/scorecard/evidence.ts';
import type { Mark, Marks } from '../../shared/scorecard/marks.ts';

/** All that the log proves, and the best for the rest; `over` says otherwise. */
export function marksOn(
  { card, evidence }: ReviewDesk,
  over: Record<string, Partial<Mark>> = {},
): Marks {
  const proven = provenMarks(card.card, evidence);
  return Object.fromEntries(
    itemsOf(card.card).map((item) => {
      const best = { points: item.points - 1, proven: false, cause: null, comment: '' };
      const mark = { ...(proven[item.id] ?? best), ...over[item.id] };
      const negative = mark.points === 0 || (item.critical && mark.points !== item.points - 1);
      const why =
        negative && mark.points !== null ? { cause: 'descuido', comment: 'Se le pasó' } : {};
      return [item.id, { ...mark, ...why, ...over[item.id] }];
    }),
  );
}
