import { eventReader } from '../log/reader.ts';
import type { StoredEvent } from '../log/stored.ts';
import type { Database } from '../store/database.ts';
import { contentStore } from './content.ts';
import { commitmentBytes, commitmentOf, linkOf } from './hash.ts';

/** A row of the log as it lies in the file. */
export type LogRow = StoredEvent;

export type LogReader = ReturnType<typeof logReader>;

/** Interactions of one block: some milliseconds' work, so that a check can be done between the agent's steps. */
const blockSize = 40;

/** So many interactions to either side are looked through for a neighbouring row before the whole log is. */
const neighbours = 50;

/** Reads the log for checking: rows in blocks, and what each must be sealed with. */
export function logReader(db: Database) {
  const content = contentStore(db);
  const { of, between, next } = eventReader(db);
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
    /** The rows of the interactions after one, in order of interaction and seq; none at the end. */
    after(interaction: number): LogRow[] {
      const first = next(interaction);
      return first === null ? [] : between(first, first + blockSize);
    },
    /** All rows of one interaction. */
    of,
    one: (interaction: number, seq: number): LogRow | null =>
      of(interaction).find((row) => row.seq === seq) ?? null,
    /** Rows that claim a position; reads the whole log. */
    at(position: number): LogRow[] {
      const found: LogRow[] = [];
      for (let no = next(0); no !== null && found.length < 2; no = next(no + blockSize)) {
        found.push(...between(no, no + blockSize).filter((row) => row.position === position));
      }
      return found.slice(0, 2);
    },
    /** The row at a position, if it belongs to an interaction that began about when this one did. */
    near(interaction: number, position: number): LogRow | null {
      for (const distance of [1, neighbours]) {
        const rows = between(interaction - distance, interaction + distance);
        const found = rows.find((row) => row.position === position);
        if (found) return found;
      }
      return null;
    },
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
      of(interaction).map((row) => commitmentAt(row, interaction, row.seq)),
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
