/**
 * Reviews by people. Cards are locked when they are published; what was done about a review, and about a sample, is
 * only ever added to. Drafts are a reviewer's own and go with the review. All bodies are JSON.
 */
export const quality = `
CREATE TABLE scorecard (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  source TEXT NOT NULL,
  published_at INTEGER NOT NULL,
  published_by TEXT NOT NULL,
  PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;

-- account: who was signed in; person: the agent whose review it is, where they did it themselves
CREATE TABLE review_act (
  no INTEGER PRIMARY KEY,
  review TEXT NOT NULL,
  interaction INTEGER NOT NULL REFERENCES interaction(no),
  at INTEGER NOT NULL,
  account TEXT,
  person INTEGER,
  name TEXT NOT NULL,
  act TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;

CREATE INDEX review_act_review ON review_act(review, no);
CREATE INDEX review_act_interaction ON review_act(interaction);
CREATE INDEX review_act_disputed ON review_act(act) WHERE act IN ('disputed', 'answered');

CREATE TABLE review_draft (
  interaction INTEGER NOT NULL REFERENCES interaction(no),
  account TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (interaction, account)
) STRICT, WITHOUT ROWID;

CREATE TABLE sample_act (
  no INTEGER PRIMARY KEY,
  sample TEXT NOT NULL,
  at INTEGER NOT NULL,
  account TEXT,
  name TEXT NOT NULL,
  act TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;

CREATE INDEX sample_act_sample ON sample_act(sample, no);

CREATE TRIGGER scorecard_is_never_changed BEFORE UPDATE ON scorecard
BEGIN SELECT RAISE(ABORT, 'a published card is locked'); END;

CREATE TRIGGER scorecard_is_never_deleted BEFORE DELETE ON scorecard
BEGIN SELECT RAISE(ABORT, 'a published card is locked'); END;

CREATE TRIGGER review_act_is_never_changed BEFORE UPDATE ON review_act
BEGIN SELECT RAISE(ABORT, 'reviews are append-only'); END;

CREATE TRIGGER review_act_is_never_deleted BEFORE DELETE ON review_act
BEGIN SELECT RAISE(ABORT, 'reviews are append-only'); END;

CREATE TRIGGER sample_act_is_never_changed BEFORE UPDATE ON sample_act
BEGIN SELECT RAISE(ABORT, 'samples are append-only'); END;

CREATE TRIGGER sample_act_is_never_deleted BEFORE DELETE ON sample_act
BEGIN SELECT RAISE(ABORT, 'samples are append-only'); END;
`;
