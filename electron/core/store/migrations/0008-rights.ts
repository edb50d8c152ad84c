/** What the law lets a client ask for, and how long each kind of data is kept. */
export const rights = `
-- Kept, but readable by nobody except an administrator.
CREATE TABLE blocked (
  interaction INTEGER PRIMARY KEY REFERENCES interaction(no),
  at INTEGER NOT NULL,
  reason TEXT NOT NULL
) STRICT;

-- A correction stands beside the log, which is never changed.
CREATE TABLE annotation (
  no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  interaction INTEGER NOT NULL REFERENCES interaction(no),
  at INTEGER NOT NULL,
  author TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;

CREATE INDEX annotation_interaction ON annotation(interaction);

-- The list reads by number: an index of each agent's by date serves nobody any more.
DROP INDEX interaction_agent_ended;

-- Kinds without a row are kept for good.
CREATE TABLE retention (
  kind TEXT PRIMARY KEY,
  days INTEGER NOT NULL CHECK (days > 0)
) STRICT, WITHOUT ROWID;
`;
