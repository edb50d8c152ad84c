/** Those who sign in with a password, and what is kept about who was refused, who read and who changed what. */
export const accounts = `
CREATE TABLE account (
  no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  user TEXT NOT NULL UNIQUE COLLATE NOCASE,
  name TEXT NOT NULL,
  -- JSON list
  roles TEXT NOT NULL,
  -- scrypt with its parameters, as in people/secret.ts
  secret TEXT NOT NULL,
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  created_at INTEGER NOT NULL
) STRICT;

-- Passwords tried since the last right one; account 0 counts the tries for names that nobody has.
CREATE TABLE wrong_try (
  account INTEGER PRIMARY KEY,
  count INTEGER NOT NULL
) STRICT;

-- account: who was signed in; person: who attended at the desk. detail is JSON without anything about a client.
CREATE TABLE audit (
  no INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  account INTEGER,
  person INTEGER,
  act TEXT NOT NULL,
  interaction INTEGER,
  detail TEXT NOT NULL
) STRICT;

CREATE INDEX audit_interaction ON audit(interaction) WHERE interaction IS NOT NULL;

-- an agent reads only their own
CREATE INDEX interaction_agent_ended ON interaction(agent, ended_at, id) WHERE ended_at IS NOT NULL;

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
`;
