/**
 * What each ended interaction adds to the figures, and the figures per local day: for everybody (agent 0) and for
 * each agent. All of it follows from the log; `registro reconstruir` makes it anew. Days are days since 1970.
 */
export const figures = `
CREATE TABLE digest (
  interaction INTEGER PRIMARY KEY REFERENCES interaction(no),
  day INTEGER NOT NULL,
  hour INTEGER NOT NULL,
  agent INTEGER NOT NULL,
  protocol TEXT NOT NULL,
  version TEXT NOT NULL,
  channel TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;

CREATE INDEX digest_day ON digest(day, interaction);

CREATE TABLE rollup (
  agent INTEGER NOT NULL,
  day INTEGER NOT NULL,
  protocol TEXT NOT NULL,
  version TEXT NOT NULL,
  channel TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (agent, day, protocol, version, channel)
) STRICT, WITHOUT ROWID;

CREATE INDEX rollup_day ON rollup(day);
`;
