import { wordsIn } from '../../../shared/review/words.ts';
import type { Database } from '../store/database.ts';
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
  const settle = db.prepare<[Standing & { no: number }]>(
    `UPDATE interaction SET client_type = @clientType, warnings = @warnings, flags = @flags,
       missing_norms = @missingNorms,
       backs = (SELECT count(*) FROM event WHERE interaction = @no AND type = 'undone')
     WHERE no = @no`,
  );
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
    return [...facetsOf(found), ...taken, ...wordsIn(textsOf(no))].join(' ');
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
      settle.run({ no, ...standing });
      list(no);
    },
    list,
    forget,
    /** How many reviews count for it now; the list tells those with none from the others. */
    markReviewed(no: number, reviews: number): void {
      forget(no);
      review.run(reviews, no);
      list(no);
    },
    /** For building it anew. */
    empty(): void {
      db.exec(`INSERT INTO listing (listing) VALUES ('delete-all')`);
    },
  };
}

/**
 * What was written in an interaction, from its log: the last notes, and every other text. Nobody finds out from
 * a search what a blocked one holds.
 */
function writtenIn(db: Database) {
  const events = db.prepare<[number], { type: string; body: string }>(
    `SELECT type, body FROM event WHERE interaction = ? AND type IN ('started', 'captured', 'noted', 'flagged',
       'followUpPlanned', 'finished', 'abandoned')
       AND NOT EXISTS (SELECT 1 FROM blocked WHERE blocked.interaction = event.interaction) ORDER BY seq`,
  );
  return (no: number): string => {
    const texts = new Map<string, string>();
    for (const [index, { type, body }] of events.all(no).entries()) {
      const event = JSON.parse(body) as Record<string, unknown>;
      const key =
        type === 'noted'
          ? type
          : `${type}/${typeof event['field'] === 'string' ? event['field'] : index}`;
      const written = [
        event['text'],
        event['value'],
        event['note'],
        event['reason'],
        event['words'],
      ];
      const begun = [event['client'], event['reference'], ...Object.values(givenIn(event))];
      texts.set(key, [...written, ...begun].filter((text) => typeof text === 'string').join('\n'));
    }
    return [...texts.values()].join('\n');
  };
}

function givenIn(event: Record<string, unknown>): Record<string, unknown> {
  return typeof event['given'] === 'object' && event['given'] !== null
    ? (event['given'] as Record<string, unknown>)
    : {};
}
