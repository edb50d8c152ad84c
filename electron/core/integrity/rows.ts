import type { Database } from '../store/database.ts';
import { contentStore } from './content.ts';
import { commitmentBytes, commitmentOf, linkOf, type Sealed } from './hash.ts';

/** A row of the log as it lies in the file. */
export interface LogRow extends Sealed {
  body: string;
  link: string;
}

export type LogReader = ReturnType<typeof logReader>;

const columns = `interaction, seq, event_id AS eventId, at, type, body, from_step AS "from",
  to_step AS "to", position, lower(hex(link)) AS link`;

/** Rows of one block: a few milliseconds' work, so that a check can be done between the agent's steps. */
const blockSize = 1000;

/** So many interactions to either side are looked through for a neighbouring row before the whole log is. */
const neighbours = 50;

/** Reads the log for checking: rows in blocks, and what each must be sealed with. */
export function logReader(db: Database) {
  const content = contentStore(db);
  const block = db.prepare<[number, number, number], LogRow>(
    `SELECT ${columns} FROM event WHERE (interaction, seq) > (?, ?) ORDER BY interaction, seq LIMIT ?`,
  );
  const of = db.prepare<[number], LogRow>(
    `SELECT ${columns} FROM event WHERE interaction = ? ORDER BY seq`,
  );
  const one = db.prepare<[number, number], LogRow>(
    `SELECT ${columns} FROM event WHERE interaction = ? AND seq = ?`,
  );
  const at = db.prepare<[number], LogRow>(
    `SELECT ${columns} FROM event WHERE position = ? LIMIT 2`,
  );
  const near = db.prepare<[number, number, number], LogRow>(
    `SELECT ${columns} FROM event WHERE interaction BETWEEN ? AND ? AND position = ? LIMIT 1`,
  );
  const secretsOf = secretStore(db);

  /** The commitment that a row's content gives in the place (interaction, seq); '' when it has none. */
  function commitmentAt(row: LogRow, interaction: number, seq: number): string {
    const secrets = secretsOf(interaction);
    if (secrets.commitments === null) {
      return commitmentOf(secrets.salt, seq, content.of({ ...row, interaction, seq }));
    }
    const start = (seq - 1) * commitmentBytes * 2;
    return row.body === '{}' ? secrets.commitments.slice(start, start + commitmentBytes * 2) : '';
  }

  return {
    /** The rows after one, in order of interaction and seq; none at the end. */
    after: (interaction: number, seq: number): LogRow[] => block.all(interaction, seq, blockSize),
    /** All rows of one interaction. */
    of: (interaction: number): LogRow[] => of.all(interaction),
    one: (interaction: number, seq: number): LogRow | null => one.get(interaction, seq) ?? null,
    /** Rows that claim a position; reads the whole log. */
    at: (position: number): LogRow[] => at.all(position),
    /** The row at a position, if it belongs to an interaction that began about when this one did. */
    near: (interaction: number, position: number): LogRow | null =>
      near.get(interaction - neighbours, interaction + neighbours, position) ?? null,
    /** The link that a row's content would have in a place, after a given link. */
    linkIn(
      row: LogRow,
      place: { interaction: number; seq: number; position: number },
      previous: string,
    ): string {
      const { interaction, seq, position } = place;
      const placed = { ...row, interaction, seq, position };
      return linkOf(previous, placed, commitmentAt(row, interaction, seq));
    },
    /** The commitments of an interaction's rows as they are now, for erasing it. */
    commitments: (interaction: number): string[] =>
      of.all(interaction).map((row) => commitmentAt(row, interaction, row.seq)),
  };
}

interface Secrets {
  interaction: number;
  salt: string;
  /** Null unless the interaction was erased. */
  commitments: string | null;
}

/** The salt, or what is left of the contents, of an interaction; rows come interaction by interaction. */
function secretStore(db: Database) {
  const salt = db.prepare<[number], { salt: string }>(
    'SELECT lower(hex(salt)) AS salt FROM salt WHERE interaction = ?',
  );
  const erased = db.prepare<[number], { commitments: string }>(
    'SELECT lower(hex(commitments)) AS commitments FROM erased WHERE interaction = ?',
  );
  let known: Secrets = { interaction: 0, salt: '', commitments: null };

  return (interaction: number): Secrets => {
    if (known.interaction === interaction) return known;
    known = {
      interaction,
      salt: salt.get(interaction)?.salt ?? '',
      commitments: erased.get(interaction)?.commitments ?? null,
    };
    return known;
  };
}
