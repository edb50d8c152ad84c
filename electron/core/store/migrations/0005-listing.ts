/**
 * What a supervisor's list asks for. `listing` is an inverted index: one entry for each ended interaction, whose
 * words are what was written in it and whose facets (electron/core/review/facets.ts) are what it can be filtered
 * by. It keeps no text and no positions, 18 bytes an interaction; the columns and `day` follow from the log too.
 */
export const listing = `
DROP INDEX interaction_protocol;
DROP INDEX interaction_ended;

ALTER TABLE interaction ADD COLUMN client_type TEXT;
ALTER TABLE interaction ADD COLUMN warnings INTEGER NOT NULL DEFAULT 0;
ALTER TABLE interaction ADD COLUMN flags INTEGER NOT NULL DEFAULT 0;
ALTER TABLE interaction ADD COLUMN missing_norms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE interaction ADD COLUMN backs INTEGER NOT NULL DEFAULT 0;
ALTER TABLE interaction ADD COLUMN reviewed INTEGER NOT NULL DEFAULT 0;

-- Which interactions began on a day (UTC days since 1970): a range of dates is a range of numbers.
CREATE TABLE day (
  day INTEGER PRIMARY KEY,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL
) STRICT;

INSERT INTO day SELECT started_at / 86400000, min(no), max(no) FROM interaction GROUP BY 1;

CREATE VIRTUAL TABLE listing USING fts5(words, content='', columnsize=0, detail=none, tokenize='ascii');
INSERT INTO listing (listing, rank) VALUES ('secure-delete', 1);

CREATE TABLE saved_filter (
  id TEXT PRIMARY KEY,
  -- who keeps it: the id of an account or of a person
  owner TEXT NOT NULL,
  shared INTEGER NOT NULL CHECK (shared IN (0, 1)),
  name TEXT NOT NULL,
  filter TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`;
