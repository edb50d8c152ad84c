import type { Database } from '../store/database.ts';
import { boundLimit } from '../store/limit.ts';
import { packed, type Pack } from './pack.ts';
import { eventReader } from './reader.ts';
import { vocabularyIn } from './vocabulary.ts';

/** So many of the last interactions keep their events as rows: those of a call that may yet be repeated. */
const loose = 50;

/** Not more than these at once: some milliseconds' work. */
const blockSize = 20;

/** Puts the events of ended interactions together, one row for all of them. */
export function packStore(db: Database) {
  const words = vocabularyIn(db);
  const { of } = eventReader(db);
  const insert = db.prepare<[Pack]>(
    `INSERT INTO event_pack (interaction, first, position, at, path, links, skips, ids, bodies)
     VALUES (@interaction, @first, @position, @at, @path, @links, @skips, @ids, @bodies)`,
  );
  const drop = db.prepare<[number]>('DELETE FROM event WHERE interaction = ?');
  const ripe = db
    .prepare<[number, number, number], number>(
      `SELECT DISTINCT e.interaction FROM event e JOIN interaction i ON i.no = e.interaction
       WHERE e.interaction > ? AND i.ended_at IS NOT NULL AND i.practice = 0 AND NOT EXISTS
         (SELECT 1 FROM event_pack p WHERE p.interaction = e.interaction)
         AND e.interaction <= (SELECT max(no) FROM interaction) - ? ORDER BY e.interaction LIMIT ${boundLimit}`,
    )
    .pluck();

  function packOne(no: number): void {
    const pack = packed(of(no), words);
    if (!pack) return;
    insert.run(pack);
    drop.run(no);
  }

  return {
    /** Keeps the events of an interaction that have been put together already. */
    put: (pack: Pack) => insert.run(pack),
    /**
     * Packs what has become old enough, in a transaction of its own.
     * @param after where the block before came to; 0 at first.
     * @param kept so many of the last interactions are left as they are.
     * @returns the number of the last interaction that was looked at; null when there is none left.
     */
    packSome(after: number, kept = loose): number | null {
      try {
        return db
          .transaction(() => {
            const numbers = ripe.all(after, kept, blockSize);
            for (const no of numbers) packOne(no);
            return numbers.at(-1) ?? null;
          })
          .immediate();
      } catch (error) {
        words.forget();
        throw error;
      }
    },
  };
}
