import { digestOf } from '../../../shared/figures/digestOf.ts';
import { tallyOf } from '../../../shared/figures/tally.ts';
import type { Rebuilder } from '../rebuild/rebuilder.ts';
import { follow } from '../review/follow.ts';
import { spanStore } from '../review/days.ts';
import type { Desk } from '../session/desk.ts';
import type { Database } from '../store/database.ts';
import { dayCounter } from './cells.ts';

interface Ended {
  no: number;
  id: string;
  erased: 0 | 1;
}

/** Interactions counted within one transaction at most, so that an agent's key never waits for long. */
const block = 200;

/** Earlier than any day on a calendar. */
const beforeAll = -1e9;

/**
 * The figures of every interaction and every day, anew from the log. An erased interaction keeps what was counted
 * before its content went. One day after the other, so that a year never lies in memory at once.
 */
export const figuresRebuilder: Rebuilder = {
  name: 'figures',
  version: 1,
  *run(desk) {
    const { db } = desk;
    const total = Number(
      db
        .prepare('SELECT count(*) FROM interaction WHERE ended_at IS NOT NULL AND practice = 0')
        .pluck()
        .get(),
    );
    let done = 0;
    for (const rows of blocks(db)) {
      db.transaction(() => recountDigests(desk, rows)).immediate();
      done += rows.length;
      yield { done, total };
    }
    db.exec(`DELETE FROM digest WHERE interaction NOT IN
      (SELECT no FROM interaction WHERE ended_at IS NOT NULL AND practice = 0)`);
    for (const _day of recountDays(desk)) yield { done, total };
    db.exec('DELETE FROM rollup WHERE day NOT IN (SELECT day FROM digest)');
  },
};

/** The figures of every day from what each of its interactions adds; yields the day that is done. */
function* recountDays(desk: Desk): Generator<number> {
  let after = beforeAll;
  for (const day of daysOf(desk.db)) {
    desk.db.transaction(() => recountDay(desk, after, day)).immediate();
    after = day;
    yield day;
  }
}

function* blocks(db: Database): Generator<Ended[]> {
  const next = db.prepare<[number], Ended>(
    `SELECT no, id,
       EXISTS (SELECT 1 FROM erased e WHERE e.interaction = i.no) AS erased
     FROM interaction i WHERE no > ? AND ended_at IS NOT NULL AND practice = 0
     ORDER BY no LIMIT ${block}`,
  );
  for (let last = 0; ;) {
    const rows = next.all(last);
    const end = rows.at(-1);
    if (!end) return;
    yield rows;
    last = end.no;
  }
}

function recountDigests(desk: Desk, rows: readonly Ended[]): void {
  const { figures, store } = desk;
  for (const { no, id, erased } of rows) {
    const row = erased === 1 ? null : store.byId(id);
    if (!row) continue;
    const { context, log, brokenAt } = follow(row, desk);
    // What was counted stays where the log does not say it any more.
    const digest = context && brokenAt === null ? digestOf(context, log) : null;
    if (context && digest) figures.entries.write(figures.entryOf(no, context.library, digest));
  }
}

/** The local days that have interactions, in order; a day that gets its first one meanwhile counts by itself. */
function daysOf(db: Database): number[] {
  return db.prepare('SELECT DISTINCT day FROM digest ORDER BY day').pluck().all() as number[];
}

/** The cells of a day from its digests, and nothing in the days since the last one. */
function recountDay({ db, figures }: Desk, after: number, day: number): void {
  figures.cells.clear(after, day);
  const counter = dayCounter(figures.cells);
  const { first, last } = spanStore(db).inDays(day, day);
  const rows = db
    .prepare<[number, number, number], number>(
      `SELECT interaction FROM digest WHERE interaction BETWEEN ? AND ? AND day = ?
       ORDER BY interaction`,
    )
    .pluck()
    .all(first, last, day);
  for (const no of rows) {
    const entry = figures.entries.one(no);
    if (!entry) continue;
    counter.count(entry, [counter.flat(tallyOf(entry.digest, entry.hour))]);
  }
  counter.write(Infinity);
}
