import { hash, randomBytes } from 'node:crypto';
import type { Database } from '../database.ts';

/**
 * The log gets its chain: `position` counts the rows over all interactions in the order of writing, `link`
 * seals each to the one before (integrity/hash.ts). Salts lie apart from the bodies: erasing both leaves the
 * commitments, kept in `erased`, and with them the chain.
 */
const schema = `
CREATE TABLE salt (
  interaction INTEGER PRIMARY KEY REFERENCES interaction(no),
  salt BLOB NOT NULL
) STRICT;

-- One row: how far the log goes.
CREATE TABLE chain (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  count INTEGER NOT NULL,
  link BLOB NOT NULL
) STRICT;

-- Interactions whose bodies are gone; the commitments of their events in order of seq, 32 bytes each.
CREATE TABLE erased (
  interaction INTEGER PRIMARY KEY REFERENCES interaction(no),
  at INTEGER NOT NULL,
  reason TEXT NOT NULL,
  commitments BLOB NOT NULL
) STRICT;

-- What an ended interaction's row said before it was taken up again.
CREATE TABLE past_ending (
  interaction INTEGER NOT NULL REFERENCES interaction(no),
  seq INTEGER NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (interaction, seq)
) STRICT, WITHOUT ROWID;

-- What the person must be told about their data, until they have read it. detail is JSON.
CREATE TABLE notice (
  no INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  detail TEXT NOT NULL,
  read_at INTEGER
) STRICT;

CREATE TABLE sealed_event (
  interaction INTEGER NOT NULL REFERENCES interaction(no),
  seq INTEGER NOT NULL,
  event_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  type TEXT NOT NULL,
  body TEXT NOT NULL,
  from_step TEXT,
  to_step TEXT,
  position INTEGER NOT NULL,
  link BLOB NOT NULL,
  PRIMARY KEY (interaction, seq)
) STRICT, WITHOUT ROWID;
`;

const swap = `
DROP TABLE event;
ALTER TABLE sealed_event RENAME TO event;

-- The one change that is let through takes the body away where its commitment has been kept.
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
WHEN NOT (
  NEW.body = '{}'
  AND EXISTS (SELECT 1 FROM erased WHERE erased.interaction = OLD.interaction)
  AND (NEW.interaction, NEW.seq, NEW.event_id, NEW.at, NEW.type, NEW.position, NEW.link)
    = (OLD.interaction, OLD.seq, OLD.event_id, OLD.at, OLD.type, OLD.position, OLD.link)
  AND NEW.from_step IS OLD.from_step AND NEW.to_step IS OLD.to_step
)
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
`;

interface OldRow {
  interaction: number;
  seq: number;
  eventId: string;
  at: number;
  type: string;
  body: string;
  from: string | null;
  to: string | null;
}

/** How rows were sealed when the chain began (integrity/hash.ts reads them so to this day). */
const saltBytes = 16;
const linkDigits = 32;
const genesis = '0'.repeat(linkDigits);

const commitmentOf = (salt: string, seq: number, content: string) =>
  hash('sha256', `${salt}\n${seq}\n${content}`);

const step = (key: string | null) => (key === '' ? '\0' : (key ?? ''));

function linkOf(previous: string, row: OldRow & { position: number }, commitment: string): string {
  const { position, interaction, seq, eventId, at, type, from, to } = row;
  const text = `${previous}\n${position}\n${interaction}\n${seq}\n${eventId}\n${at}\n${type}\n${step(from)}\n${step(to)}\n${commitment}`;
  return hash('sha256', text).slice(0, linkDigits);
}

/** Seals the rows that are there, interaction by interaction. */
export function integrity(db: Database): void {
  db.exec(schema);
  let position = 0;
  let link = genesis;
  let salt = '';
  const addSalt = db.prepare('INSERT INTO salt (interaction, salt) VALUES (?, ?)');
  const insert =
    db.prepare(`INSERT INTO sealed_event (interaction, seq, event_id, at, type, body, from_step,
    to_step, position, link) VALUES (@interaction, @seq, @eventId, @at, @type, @body, @from, @to, @position, @link)`);
  const contentOf = contents(db);
  for (const row of oldRows(db)) {
    if (row.seq === 1) {
      const fresh = randomBytes(saltBytes);
      addSalt.run(row.interaction, fresh);
      salt = fresh.toString('hex');
    }
    position += 1;
    link = linkOf(link, { ...row, position }, commitmentOf(salt, row.seq, contentOf(row)));
    insert.run({ ...row, position, link: Buffer.from(link, 'hex') });
  }
  db.prepare('INSERT INTO chain (one, count, link) VALUES (1, ?, ?)').run(
    position,
    Buffer.from(link, 'hex'),
  );
  db.exec(swap);
}

/** Block by block: a statement that is being read does not let another one write. */
function* oldRows(db: Database): Generator<OldRow> {
  const block = db.prepare<[number, number], OldRow>(
    `SELECT interaction, seq, event_id AS eventId, at, type, body, from_step AS "from", to_step AS "to"
     FROM event WHERE (interaction, seq) > (?, ?) ORDER BY interaction, seq LIMIT 1000`,
  );
  let last = { interaction: 0, seq: 0 };
  for (;;) {
    const rows = block.all(last.interaction, last.seq);
    yield* rows;
    const end = rows.at(-1);
    if (!end) return;
    last = end;
  }
}

/** As integrity/content.ts has it, for a schema that knows neither practice nor a second ending. */
function contents(db: Database) {
  const beginning = db
    .prepare<[number], unknown[]>(
      `SELECT i.id, e.hash, s.body, i.agent, i.agent_name, i.agent_position, i.protocol, i.channel, i.medium,
         i.started_at, 0
       FROM interaction i JOIN edition e ON e.no = i.edition JOIN settings s ON s.rev = i.settings
       WHERE i.no = ?`,
    )
    .raw();
  const ending = db
    .prepare<[number], unknown[]>(
      `SELECT status, seq, ended_at, active_ms, client, outcome, satisfaction, escalations
       FROM interaction WHERE no = ?`,
    )
    .raw();
  return ({ interaction, seq, type, body }: OldRow): string => {
    if (seq === 1) return `${body}\n${JSON.stringify(beginning.get(interaction))}`;
    const ends = type === 'finished' || type === 'abandoned';
    return ends ? `${body}\n${JSON.stringify(ending.get(interaction))}` : body;
  };
}
