/** What a desk needs beyond the conversation itself: practice apart, follow-ups, people's ways and PINs. */
export const desk = `
ALTER TABLE interaction ADD COLUMN practice INTEGER NOT NULL DEFAULT 0;

-- how a person works (JSON), and the optional PIN that their turn at the desk asks for (scrypt)
ALTER TABLE person ADD COLUMN preferences TEXT NOT NULL DEFAULT '{}';
ALTER TABLE person ADD COLUMN pin TEXT;

-- the version of each protocol that a person has read about
CREATE TABLE seen (
  person INTEGER NOT NULL REFERENCES person(no),
  protocol TEXT NOT NULL,
  document TEXT NOT NULL REFERENCES document(hash),
  at INTEGER NOT NULL,
  PRIMARY KEY (person, protocol)
) STRICT, WITHOUT ROWID;

CREATE TABLE follow_up (
  no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  origin INTEGER NOT NULL REFERENCES interaction(no),
  due INTEGER NOT NULL,
  reason TEXT NOT NULL,
  channel TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  closed_at INTEGER,
  -- the interaction that kept the promise
  kept_by INTEGER REFERENCES interaction(no)
) STRICT;

CREATE INDEX follow_up_open ON follow_up(due) WHERE closed_at IS NULL;
`;
