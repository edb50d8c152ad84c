import type { ReviewDraft } from '../../../shared/scorecard/contract.ts';
import { draftSchema } from '../../../shared/scorecard/contract.ts';
import {
  reviewOf,
  type KeptAct,
  type Review,
  type ReviewAct,
} from '../../../shared/scorecard/review.ts';
import type { Database } from '../store/database.ts';

/** Who did something about a review: an account, or the agent themselves. */
export interface Doer {
  account: string | null;
  person: number | null;
  name: string;
}

interface Row {
  review: string;
  interaction: string;
  at: number;
  name: string;
  body: string;
}

export type ActStore = ReturnType<typeof actStore>;

/** What was done about reviews: rows are added, never changed. */
export function actStore(db: Database) {
  const from = `SELECT a.review, i.id AS interaction, a.at, a.name, a.body
    FROM review_act a JOIN interaction i ON i.no = a.interaction`;
  const ofReview = db.prepare<[string], Row>(`${from} WHERE a.review = ? ORDER BY a.no`);
  const ofInteraction = db.prepare<[number], Row>(`${from} WHERE a.interaction = ? ORDER BY a.no`);
  const ofAgent = db.prepare<[number], Row>(`${from} WHERE i.agent = ? ORDER BY a.no`);
  const insert = db.prepare<
    [string, number, number, string | null, number | null, string, string, string]
  >(
    `INSERT INTO review_act (review, interaction, at, account, person, name, act, body)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const reviewers = db.prepare<[number, string], { review: string }>(
    `SELECT review FROM review_act WHERE interaction = ? AND account = ? AND act = 'submitted'`,
  );
  const count = db.prepare<[number], { count: number }>(
    `SELECT count(*) AS count FROM review_act WHERE interaction = ? AND act = 'submitted'`,
  );
  return {
    review: (id: string): Review | null => grouped(ofReview.all(id))[0] ?? null,
    ofInteraction: (no: number): Review[] => grouped(ofInteraction.all(no)),
    /** All about one agent's interactions, the newest first. */
    ofAgent: (person: number): Review[] => grouped(ofAgent.all(person)).toReversed(),
    append(review: string, interaction: number, at: number, by: Doer, what: ReviewAct): void {
      const { act, ...body } = what;
      const text = JSON.stringify({ act, ...body });
      insert.run(review, interaction, at, by.account, by.person, by.name, act, text);
    },
    hasReviewed: (interaction: number, account: string) =>
      reviewers.get(interaction, account) !== undefined,
    count: (interaction: number): number => count.get(interaction)?.count ?? 0,
    ...draftStatements(db),
  };
}

function draftStatements(db: Database) {
  const read = db.prepare<[number, string], { body: string }>(
    'SELECT body FROM review_draft WHERE interaction = ? AND account = ?',
  );
  const save = db.prepare<[number, string, string]>(
    'INSERT OR REPLACE INTO review_draft (interaction, account, body) VALUES (?, ?, ?)',
  );
  const drop = db.prepare<[number, string]>(
    'DELETE FROM review_draft WHERE interaction = ? AND account = ?',
  );
  return {
    draft(interaction: number, account: string): ReviewDraft | null {
      const row = read.get(interaction, account);
      return row ? draftSchema.parse(JSON.parse(row.body)) : null;
    },
    saveDraft: (interaction: number, account: string, draft: ReviewDraft) =>
      save.run(interaction, account, JSON.stringify(draft)),
    dropDraft: (interaction: number, account: string) => drop.run(interaction, account),
  };
}

/** Rows in order become reviews in the order in which they were handed in. */
function grouped(rows: readonly Row[]): Review[] {
  const acts = new Map<string, { interaction: string; acts: KeptAct[] }>();
  for (const { review, interaction, at, name, body } of rows) {
    const known = acts.get(review) ?? { interaction, acts: [] };
    known.acts.push({ at, by: name, what: JSON.parse(body) as ReviewAct });
    acts.set(review, known);
  }
  return [...acts].flatMap(
    ([id, { interaction, acts: list }]) => reviewOf(id, interaction, list) ?? [],
  );
}
