/**
 * The event rows are the truth and may only be added to; everything in `interaction` below `-- derived` can be
 * rebuilt from them. Times are UTC ms. Protocols and lists are kept by content, so that a log reads for ever.
 */
export const initial = `
CREATE TABLE document (
  hash TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A set of documents that were in use together; members is a JSON object of file name → hash.
CREATE TABLE edition (
  no INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  members TEXT NOT NULL,
  since INTEGER NOT NULL
) STRICT;

CREATE TABLE settings (
  rev INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE person (
  no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  position TEXT NOT NULL,
  since INTEGER NOT NULL
) STRICT;

CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE interaction (
  no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  edition INTEGER NOT NULL REFERENCES edition(no),
  settings INTEGER NOT NULL REFERENCES settings(rev),
  agent INTEGER NOT NULL REFERENCES person(no),
  agent_name TEXT NOT NULL,
  agent_position TEXT NOT NULL,
  protocol TEXT NOT NULL,
  channel TEXT NOT NULL,
  medium TEXT,
  started_at INTEGER NOT NULL,
  -- derived
  status TEXT NOT NULL CHECK (status IN ('active', 'paused', 'finished', 'abandoned')),
  seq INTEGER NOT NULL,
  snapshot TEXT,
  ended_at INTEGER,
  active_ms INTEGER,
  client TEXT NOT NULL DEFAULT '',
  outcome TEXT,
  satisfaction TEXT,
  escalations INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX interaction_open ON interaction(status) WHERE status IN ('active', 'paused');
CREATE INDEX interaction_protocol ON interaction(protocol, started_at);
CREATE INDEX interaction_ended ON interaction(ended_at, id) WHERE ended_at IS NOT NULL;

CREATE TABLE event (
  interaction INTEGER NOT NULL REFERENCES interaction(no),
  seq INTEGER NOT NULL,
  event_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  type TEXT NOT NULL,
  body TEXT NOT NULL,
  from_step TEXT,
  to_step TEXT,
  PRIMARY KEY (interaction, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

CREATE TABLE draft (
  interaction INTEGER NOT NULL REFERENCES interaction(no),
  field TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (interaction, field)
) STRICT, WITHOUT ROWID;
`;
