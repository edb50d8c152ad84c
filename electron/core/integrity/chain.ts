import { randomBytes } from 'node:crypto';
import type { StoredEvent } from '../log/stored.ts';
import type { Database } from '../store/database.ts';
import { contentStore } from './content.ts';
import { commitmentOf, genesis, linkOf, saltBytes, type Sealed } from './hash.ts';

/** An event as it is to be written; its place in the log is found here. */
export type NewEvent = Omit<StoredEvent, 'eventId' | 'position' | 'link'>;

/** The skeleton of an event that has no place in the log yet. */
type Unplaced = Omit<Sealed, 'eventId' | 'position'>;

export interface NewRow extends NewEvent {
  /** The id of the call that brought it: so is one known that is repeated. No link covers it. */
  call: string;
}

/** How far the log goes: the number of its rows and the link of the last one (hexadecimal). */
export interface Head {
  count: number;
  link: string;
}

export type ChainStore = ReturnType<typeof chainStore>;

/**
 * Writes events, each sealed to the one before it. The caller's transaction makes row and head one act.
 * @param appended is told of each row; it may still be rolled back.
 */
export function chainStore(db: Database, appended: (row: NewEvent) => void = () => {}) {
  const content = contentStore(db);
  const { head, join } = endOf(db);
  const salt = db.prepare<[number], { salt: string }>(
    'SELECT lower(hex(salt)) AS salt FROM salt WHERE interaction = ?',
  );
  const addSalt = db.prepare<[number, Buffer]>(
    'INSERT INTO salt (interaction, salt) VALUES (?, ?)',
  );
  const insert = db.prepare<[NewRow & { position: number; blob: Buffer }]>(
    `INSERT INTO event (interaction, seq, event_id, call, at, type, body, from_step, to_step, position, link)
     VALUES (@interaction, @seq, '', @call, @at, @type, @body, @from, @to, @position, @blob)`,
  );

  function saltOf(interaction: number): string {
    const known = salt.get(interaction);
    if (known) return known.salt;
    const fresh = randomBytes(saltBytes);
    addSalt.run(interaction, fresh);
    return fresh.toString('hex');
  }

  return {
    /** An empty log's where the row of the head is gone: what is there then speaks for itself. */
    head: (): Head => head() ?? none,
    /**
     * Adds an event. The row of its interaction must already say what follows from it, since the first and
     * the last event seal that row too.
     */
    append({ call, ...event }: NewRow): void {
      const secret = saltOf(event.interaction);
      const { position, links } = join(
        [event],
        [commitmentOf(secret, event.seq, content.of(event))],
      );
      const blob = Buffer.from(links[0] ?? '', 'hex');
      insert.run({ ...event, call, position, blob });
      appended(event);
    },
    /** The same for rows whose contents were committed to elsewhere. @param secret the interaction's new salt. */
    joinSealed(secret: Buffer, rows: readonly Unplaced[], commitments: readonly string[]) {
      const [first] = rows;
      if (first) addSalt.run(first.interaction, secret);
      return join(rows, commitments);
    },
    keepEnding: content.keepEnding,
  };
}

/** Where the chain ends. */
function endOf(db: Database) {
  const head = db.prepare<[], Head>(
    'SELECT count, lower(hex(link)) AS link FROM chain WHERE one = 1',
  );
  const move = db.prepare<[number, Buffer]>('UPDATE chain SET count = ?, link = ? WHERE one = 1');

  /** Puts rows at the end of the chain. @returns the place of the first, and their links. */
  function join(rows: readonly Unplaced[], commitments: readonly string[]) {
    let { count, link } = headOf(head.get());
    const position = count + 1;
    const links = rows.map((row, index) => {
      count += 1;
      link = linkOf(link, { ...row, eventId: '', position: count }, commitments[index] ?? '');
      return link;
    });
    move.run(count, Buffer.from(link, 'hex'));
    return { position, links };
  }

  return { head: () => head.get(), join };
}

const none: Head = { count: 0, link: genesis };

function headOf(row: Head | undefined): Head {
  if (!row) throw new Error('the log has no head');
  return row;
}

/**
 * Says anew where the log ends, if that has been taken out of the file: as its last row has it. The mark outside
 * tells whether anything is missing after that.
 * @returns whether it was missing.
 */
export function mendHead(db: Database): boolean {
  if (db.prepare('SELECT 1 FROM chain').get()) return false;
  db.prepare(
    `INSERT INTO chain (one, count, link)
     SELECT 1, coalesce(max(position), 0), coalesce(link, ?) FROM logged`,
  ).run(Buffer.from(genesis, 'hex'));
  return true;
}
