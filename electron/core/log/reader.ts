import type { Database } from '../store/database.ts';
import { unpacked, type Pack } from './pack.ts';
import type { StoredEvent } from './stored.ts';
import { vocabularyIn } from './vocabulary.ts';

const columns = `interaction, seq, event_id AS eventId, at, type, body, from_step AS "from",
  to_step AS "to", position, lower(hex(link)) AS link`;

/** Reads events wherever they lie: as rows of their own, or packed. In a file from before packs, as they lay then. */
export function eventReader(db: Database) {
  const hasPacks =
    db.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'event_pack'`).get() !== undefined;
  const rows = db.prepare<[number, number], StoredEvent>(
    `SELECT ${columns} FROM event WHERE interaction BETWEEN ? AND ? ORDER BY interaction, seq`,
  );
  const packs = hasPacks
    ? db.prepare<[number, number], Pack>(
        'SELECT * FROM event_pack WHERE interaction BETWEEN ? AND ? ORDER BY interaction',
      )
    : null;
  const words = hasPacks ? vocabularyIn(db) : null;
  const nexts = ['event', ...(hasPacks ? ['event_pack'] : [])].map((table) =>
    db
      .prepare<[number], number | null>(
        `SELECT min(interaction) FROM ${table} WHERE interaction > ?`,
      )
      .pluck(),
  );

  /** In order of interaction and seq. */
  function between(first: number, last: number): StoredEvent[] {
    const loose = rows.all(first, last);
    if (!packs || !words) return loose;
    // Read anew each time: a number may have come to stand for something else where a writing was undone.
    words.forget();
    const whole = packs.all(first, last).flatMap((pack) => unpacked(pack, words));
    if (whole.length === 0) return loose;
    if (loose.length === 0) return whole;
    return [...whole, ...loose].toSorted((a, b) => a.interaction - b.interaction || a.seq - b.seq);
  }

  return {
    /** All events of interactions with these numbers. */
    between,
    /** All events of one interaction. */
    of: (interaction: number): StoredEvent[] => between(interaction, interaction),
    /** The number of the next interaction that has events; null after the last. */
    next: (interaction: number): number | null => {
      const found = nexts.flatMap((statement) => statement.get(interaction) ?? []);
      return found.length === 0 ? null : Math.min(...found);
    },
  };
}
