import { wordsIn } from '../../../shared/review/words.ts';
import type { Database } from '../store/database.ts';
import { bodyOf } from '../session/body.ts';
import { takersIn } from '../session/takers.ts';
import { facet, facetsOf, type Faceted } from './facets.ts';
import type { Standing } from './standing.ts';

export type ListingStore = ReturnType<typeof listingStore>;

/**
 * The index that the supervisor's list reads. Its entries follow from the interaction's row and log: before
 * either changes, `forget`; afterwards `list`, all in the caller's transaction.
 */
export function listingStore(db: Database) {
  const row = db.prepare<[number], Faceted>(
    `SELECT agent, protocol, edition, channel, status, outcome, client_type AS clientType, satisfaction,
       escalations, warnings, missing_norms AS missingNorms, flags, reviewed, active_ms AS activeMs
     FROM interaction WHERE no = ? AND ended_at IS NOT NULL AND practice = 0`,
  );
  const settle = db.prepare<[Standing & { no: number; backs: number }]>(
    `UPDATE interaction SET client_type = @clientType, warnings = @warnings, flags = @flags,
       missing_norms = @missingNorms, backs = @backs
     WHERE no = @no`,
  );
  const backsOf = backsIn(db);
  const add = db.prepare<[number, string]>('INSERT INTO listing (rowid, words) VALUES (?, ?)');
  const drop = db.prepare<[number, string]>(
    `INSERT INTO listing (listing, rowid, words) VALUES ('delete', ?, ?)`,
  );
  const review = db.prepare<[number, number]>('UPDATE interaction SET reviewed = ? WHERE no = ?');
  const textsOf = writtenIn(db);
  const takersOf = takersIn(db);

  /** The entry as it is, or null where there is none: it must be taken out just as it was put in. */
  function entryOf(no: number): string | null {
    const found = row.get(no);
    if (!found) return null;
    const taken = takersOf(no).map((person) => facet('agent', person));
    return [...facetsOf(found), ...taken, ...wordsIn(textsOf(no).join('\n'))].join(' ');
  }

  function list(no: number): void {
    const entry = entryOf(no);
    if (entry !== null) add.run(no, entry);
  }

  function forget(no: number): void {
    const entry = entryOf(no);
    if (entry !== null) drop.run(no, entry);
  }

  return {
    /** An interaction has ended: keeps what follows from its state and puts it on the list. */
    settle(no: number, standing: Standing): void {
      settle.run({ no, ...standing, backs: backsOf(no) });
      list(no);
    },
    list,
    /** @param words what `list` would find for it. */
    put: (no: number, words: string) => add.run(no, words),
    forget,
    /** How many reviews count for it now; the list tells those with none from the others. */
    markReviewed(no: number, reviews: number): void {
      forget(no);
      review.run(reviews, no);
      list(no);
    },
    /** For building it anew. */
    empty: () => void db.exec(`INSERT INTO listing (listing) VALUES ('delete-all')`),
  };
}

function backsIn(db: Database): (no: number) => number {
  const undone = db
    .prepare<[number], number>(
      `SELECT count(*) FROM logged WHERE interaction = ? AND type = 'undone'`,
    )
    .pluck();
  return (no) => undone.get(no) ?? 0;
}

interface Written {
  type: string;
  body: string;
}

/** The events in which something is written. */
const writing = [
  'started',
  'captured',
  'noted',
  'flagged',
  'followUpPlanned',
  'finished',
  'abandoned',
];
const inWriting = new Set(writing);

/** The texts of an interaction that a search finds it by. Nobody finds out from one what a blocked one holds. */
export function writtenIn(db: Database) {
  const events = db.prepare<[number], Written>(
    `SELECT type, body FROM logged WHERE interaction = ? AND type IN ('${writing.join("', '")}')
       AND NOT EXISTS (SELECT 1 FROM blocked WHERE blocked.interaction = logged.interaction) ORDER BY seq`,
  );
  return (no: number): string[] => textsOf(events.all(no));
}

/** What was written in an interaction, from its events in order: the last notes, and every other text. */
export function textOf(events: readonly Written[]): string {
  return textsOf(events).join('\n');
}

function textsOf(events: readonly Written[]): string[] {
  const texts = new Map<string, string>();
  for (const [index, { type, body }] of events.entries()) {
    if (!inWriting.has(type)) continue;
    const event = bodyOf(body);
    const { field, text, value, note, reason, words, client, reference } = event;
    const key = type === 'noted' ? type : `${type}/${typeof field === 'string' ? field : index}`;
    const begun = [client, reference, ...Object.values(givenIn(event))];
    const written = [text, value, note, reason, words, ...begun];
    texts.set(key, written.filter((each) => typeof each === 'string').join('\n'));
  }
  return [...texts.values()];
}

function givenIn(event: Record<string, unknown>): Record<string, unknown> {
  return typeof event['given'] === 'object' && event['given'] !== null
    ? (event['given'] as Record<string, unknown>)
    : {};
}
