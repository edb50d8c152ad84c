import { createHash } from 'node:crypto';
import type { Digest } from '../../../shared/figures/digest.ts';
import { readDigest, writeDigest } from '../../../shared/figures/compact.ts';
import {
  combine,
  emptyTally,
  readTally,
  tallyOf,
  writeTally,
} from '../../../shared/figures/tally.ts';
import type { Tally } from '../../../shared/figures/tally.ts';
import type { Library } from '../../../shared/library/library.ts';
import type { Database } from '../store/database.ts';
import type { LibraryStore } from '../library/store.ts';
import { compressed, expanded } from './compressed.ts';
import { momentOf } from './moment.ts';

/** Whose figures a cell holds and for which day; agent 0 = everybody's. */
export interface CellKey {
  agent: number;
  day: number;
  protocol: string;
  version: string;
  channel: string;
}

/** The row of `agent` that stands for all of them. */
export const everybody = 0;

/** One ended interaction with what it adds to the figures. */
export interface Entry extends CellKey {
  interaction: number;
  hour: number;
  digest: Digest;
}

interface Pinned {
  edition: number;
  agent: number;
  protocol: string;
  channel: string;
  startedAt: number;
}

export type FigureStore = ReturnType<typeof figureStore>;

/** Keeps the figures of each day in step with the log; every call is within the caller's transaction. */
export function figureStore(
  db: Database,
  library: Pick<LibraryStore, 'kept'>,
  localTime: (at: number) => string,
) {
  const pinned = db.prepare<[number], Pinned>(
    `SELECT edition, agent, protocol, channel, started_at AS startedAt FROM interaction WHERE no = ?`,
  );
  const entries = entryStatements(db, library);
  const cells = cellStatements(db);

  function apply(entry: Entry, sign: 1 | -1): void {
    const tally = tallyOf(entry.digest, entry.hour);
    for (const agent of [everybody, entry.agent]) cells.add({ ...entry, agent }, tally, sign);
  }

  return {
    /** The entry of an interaction that has ended. @param library the edition it is pinned to. */
    entryOf(interaction: number, library: Library, digest: Digest): Entry {
      const row = pinned.get(interaction);
      if (!row) throw new Error(`interaction ${interaction} is gone`);
      const { agent, protocol, channel, startedAt } = row;
      const { day, hour } = momentOf(startedAt, localTime(startedAt));
      const version = versionOf(library, protocol);
      return { interaction, day, hour, agent, protocol, version, channel, digest };
    },
    /** Counts an interaction that ended; one that was counted before is counted anew. */
    add(entry: Entry): void {
      const before = entries.one(entry.interaction);
      if (before) apply(before, -1);
      entries.write(entry);
      apply(entry, 1);
    },
    /** Takes it out again: its end was taken back. */
    remove(interaction: number): void {
      const before = entries.one(interaction);
      if (!before) return;
      apply(before, -1);
      entries.drop(interaction);
    },
    entries,
    cells,
  };
}

function entryStatements(db: Database, library: Pick<LibraryStore, 'kept'>) {
  type Row = Omit<Entry, 'digest' | 'version'> & { edition: number; body: Buffer };
  const entryOf = ({ body, edition, ...row }: Row): Entry => ({
    ...row,
    version: versionIn(library.kept(edition), row.protocol),
    digest: readDigest(expanded(body)),
  });
  const one = db.prepare<[number], Row>(
    `SELECT d.interaction, d.day, d.hour, i.agent, i.edition, i.protocol, i.channel, d.body
     FROM digest d JOIN interaction i ON i.no = d.interaction WHERE d.interaction = ?`,
  );
  const write = db.prepare<[number, number, number, Buffer]>(
    'INSERT OR REPLACE INTO digest (interaction, day, hour, body) VALUES (?, ?, ?, ?)',
  );
  const drop = db.prepare<[number]>('DELETE FROM digest WHERE interaction = ?');
  return {
    one(interaction: number): Entry | null {
      const row = one.get(interaction);
      return row ? entryOf(row) : null;
    },
    write: ({ interaction, day, hour, digest }: Entry) =>
      write.run(interaction, day, hour, bodyOf(digest)),
    /** @param body a digest as `bodyOf` gives it. */
    keep: (interaction: number, { day, hour }: Pick<Entry, 'day' | 'hour'>, body: Buffer) =>
      write.run(interaction, day, hour, body),
    drop: (interaction: number) => drop.run(interaction),
  };
}

/** A digest as it lies in the database. */
export const bodyOf = (digest: Digest): Buffer => compressed(writeDigest(digest));

/** The figures of a cell as they lie in the database. */
export const cellBody = (tally: Tally): Buffer => compressed(writeTally(tally));

function cellStatements(db: Database) {
  const key = '(agent, day, protocol, version, channel)';
  const marks = '(@agent, @day, @protocol, @version, @channel)';
  const one = db.prepare<[CellKey], { body: Buffer }>(
    `SELECT body FROM rollup WHERE ${key} = ${marks}`,
  );
  const write = db.prepare<[CellKey & { body: Buffer }]>(
    `INSERT OR REPLACE INTO rollup (agent, day, protocol, version, channel, body)
     VALUES (@agent, @day, @protocol, @version, @channel, @body)`,
  );
  const drop = db.prepare<[CellKey]>(`DELETE FROM rollup WHERE ${key} = ${marks}`);
  const clear = db.prepare<[number, number]>('DELETE FROM rollup WHERE day > ? AND day <= ?');
  function put(cell: CellKey, tally: Tally): void {
    const { agent, day, protocol, version, channel } = cell;
    const bare = { agent, day, protocol, version, channel };
    if (tally.n === 0) drop.run(bare);
    else write.run({ ...bare, body: cellBody(tally) });
  }
  return {
    put,
    /** @param body as `cellBody` gives it. */
    write: (cell: CellKey, body: Buffer) => write.run({ ...cell, body }),
    add(cell: CellKey, tally: Tally, sign: 1 | -1): void {
      const { agent, day, protocol, version, channel } = cell;
      const row = one.get({ agent, day, protocol, version, channel });
      put(cell, combine(row ? readTally(expanded(row.body)) : emptyTally, tally, sign));
    },
    /** Nothing is left of the days after the one and up to the other. */
    clear: (after: number, upTo: number) => clear.run(after, upTo),
  };
}

const versionIn = (library: Library | null, protocol: string): string =>
  library === null ? '' : versionOf(library, protocol);

const versions = new WeakMap<Library, Map<string, string>>();

/** What the author calls the version, and a sign of its content: one number may have stood for two texts. */
export function versionOf(library: Library, id: string): string {
  const known = versions.get(library) ?? new Map<string, string>();
  versions.set(library, known);
  const before = known.get(id);
  if (before !== undefined) return before;
  const protocol = library.protocols.get(id);
  const content = createHash('sha256')
    .update(JSON.stringify(protocol ?? null))
    .digest('hex');
  const version = `${protocol?.version ?? ''}·${content.slice(0, 7)}`;
  known.set(id, version);
  return version;
}
