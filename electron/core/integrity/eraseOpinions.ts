import { withoutTexts, type ReviewAct } from '../../../shared/scorecard/review.ts';
import type { Database } from '../store/database.ts';

/**
 * Takes out what people wrote about erased interactions: in their reviews, why one was put aside from a sample, why
 * it was blocked. Who did it, when, and which marks they gave stays: that is about the agent's work.
 * @param which a condition on the number of the interaction, as `= 7`.
 */
export function eraseOpinions(db: Database, which: string): void {
  const acts = db.prepare<[], { no: number; body: string }>(
    `SELECT no, body FROM review_act WHERE interaction ${which}`,
  );
  const blank = db.prepare<[string, number]>('UPDATE review_act SET body = ? WHERE no = ?');
  for (const { no, body } of acts.all()) {
    blank.run(JSON.stringify(withoutTexts(JSON.parse(body) as ReviewAct)), no);
  }
  db.exec(
    `UPDATE sample_act SET body = json_set(body, '$.reason', '')
     WHERE act = 'replaced' AND body ->> 'out' ${which};
     UPDATE audit SET detail = '{}' WHERE interaction ${which} AND act IN ('blocked', 'unblocked')`,
  );
}
