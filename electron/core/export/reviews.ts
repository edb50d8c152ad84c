import { readCard, type Card } from '../../../shared/scorecard/card.ts';
import { scoreOf } from '../../../shared/scorecard/marks.ts';
import { reviewOf, type KeptAct, type Review } from '../../../shared/scorecard/review.ts';
import type { Database } from '../store/database.ts';
import { texts } from './texts.ts';

/** Joined to interactions `i`: a row per review, `told` with what its acts came to. */
export const reviewJoin = `JOIN review_act a ON a.interaction = i.no AND a.act = 'submitted'
  CROSS JOIN json_each(json_array(json(review_told(a.review,
    (SELECT json_group_array(json_object('at', b.at, 'by', b.name, 'what', json(b.body)) ORDER BY b.no)
     FROM review_act b WHERE b.review = a.review),
    (SELECT source FROM scorecard s
     WHERE s.id = a.body ->> 'card' AND s.version = a.body ->> 'version'))))) told`;

/** Reviewed interactions are few: going from them spares a look at all the others. */
export const onlyReviewed = 'i.no IN (SELECT interaction FROM review_act)';

/** Teaches a connection what a review comes to after all that was done about it. */
export function teachReviews(db: Database): void {
  const cards = new Map<string, Card>();
  const cardIn = (source: string) => {
    const known = cards.get(source);
    if (known) return known;
    const read = readCard(source);
    if (!read.ok) throw new Error('a published card cannot be read');
    cards.set(source, read.card);
    return read.card;
  };
  db.function('review_told', { deterministic: true }, (id, acts, source) => {
    const review = reviewOf(String(id), '', JSON.parse(String(acts)) as KeptAct[]);
    if (!review) throw new Error(`review ${String(id)} was never handed in`);
    return JSON.stringify(toldOf(review, cardIn(String(source))));
  });
}

function toldOf({ acts, card, version, verdict, marks, calibration }: Review, form: Card) {
  const { total, critical } = scoreOf(form, marks);
  const answer = acts.flatMap(({ what }) => (what.act === 'answered' ? [what.text] : [])).at(-1);
  return {
    card,
    version,
    verdict,
    calibration: yesOrNo(calibration),
    score: total === null ? null : Math.round(total * 10) / 10,
    met: critical.met,
    critical: critical.of,
    acknowledgedAt: acts.find(({ what }) => what.act === 'acknowledged')?.at ?? null,
    disputed: yesOrNo(acts.some(({ what }) => what.act === 'disputed')),
    answer: answer ?? null,
  };
}

const yesOrNo = (yes: boolean) => (yes ? texts.yes : texts.no);
