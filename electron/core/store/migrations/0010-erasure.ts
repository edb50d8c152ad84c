import type { Database } from '../database.ts';

/** The keys under which reviews keep what somebody wrote. */
const texts = `('comment', 'cause', 'reason', 'text')`;
const but = (row: string) =>
  `SELECT fullkey, type, atom FROM json_tree(${row}.body) WHERE key NOT IN ${texts} AND fullkey <> '$'`;

/**
 * Reviews, samples and the audit stay append-only but for one change: where an interaction's content has been erased,
 * what was written about it goes too. Marks, verdicts, times and people stay as they were.
 */
const triggers = `
DROP TRIGGER review_act_is_never_changed;
CREATE TRIGGER review_act_is_never_changed BEFORE UPDATE ON review_act
WHEN NOT (
  EXISTS (SELECT 1 FROM erased WHERE erased.interaction = OLD.interaction)
  AND (NEW.no, NEW.review, NEW.interaction, NEW.at, NEW.name, NEW.act)
    = (OLD.no, OLD.review, OLD.interaction, OLD.at, OLD.name, OLD.act)
  AND NEW.account IS OLD.account AND NEW.person IS OLD.person
  AND NOT EXISTS (SELECT 1 FROM json_tree(NEW.body) WHERE key IN ${texts} AND atom <> '')
  AND NOT EXISTS (${but('OLD')} EXCEPT ${but('NEW')})
  AND NOT EXISTS (${but('NEW')} EXCEPT ${but('OLD')})
)
BEGIN SELECT RAISE(ABORT, 'reviews are append-only'); END;

DROP TRIGGER sample_act_is_never_changed;
CREATE TRIGGER sample_act_is_never_changed BEFORE UPDATE ON sample_act
WHEN NOT (
  OLD.act = 'replaced'
  AND EXISTS (SELECT 1 FROM erased WHERE erased.interaction = OLD.body ->> 'out')
  AND NEW.body = json_set(OLD.body, '$.reason', '')
  AND (NEW.no, NEW.sample, NEW.at, NEW.name, NEW.act) = (OLD.no, OLD.sample, OLD.at, OLD.name, OLD.act)
  AND NEW.account IS OLD.account
)
BEGIN SELECT RAISE(ABORT, 'samples are append-only'); END;

DROP TRIGGER audit_is_never_changed;
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
WHEN NOT (
  OLD.act IN ('blocked', 'unblocked')
  AND EXISTS (SELECT 1 FROM erased WHERE erased.interaction = OLD.interaction)
  AND NEW.detail = '{}'
  AND (NEW.no, NEW.at, NEW.act, NEW.interaction) = (OLD.no, OLD.at, OLD.act, OLD.interaction)
  AND NEW.account IS OLD.account AND NEW.person IS OLD.person
)
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
`;

/** What had been erased before loses what was written about it now. */
export function erasure(db: Database): void {
  db.exec(triggers);
  db.exec('DELETE FROM review_draft WHERE interaction IN (SELECT interaction FROM erased)');
  const acts = db.prepare<[], { no: number; body: string }>(
    'SELECT no, body FROM review_act WHERE interaction IN (SELECT interaction FROM erased)',
  );
  const blank = db.prepare<[string, number]>('UPDATE review_act SET body = ? WHERE no = ?');
  for (const { no, body } of acts.all()) {
    blank.run(JSON.stringify(withoutTexts(JSON.parse(body) as Act)), no);
  }
  db.exec(
    `UPDATE sample_act SET body = json_set(body, '$.reason', '')
     WHERE act = 'replaced' AND body ->> 'out' IN (SELECT interaction FROM erased);
     UPDATE audit SET detail = '{}'
     WHERE interaction IN (SELECT interaction FROM erased) AND act IN ('blocked', 'unblocked')`,
  );
}

/** What was done about a review, as it was kept then. */
type Marks = Record<string, object>;
type Act =
  | { act: 'submitted'; marks: Marks }
  | { act: 'acknowledged' }
  | { act: 'disputed' }
  | { act: 'answered'; changed: { marks: Marks } | null };

function withoutTexts(act: Act): object {
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

const unwritten = (marks: Marks): Marks =>
  Object.fromEntries(
    Object.entries(marks).map(([item, mark]) => [item, { ...mark, cause: null, comment: '' }]),
  );
