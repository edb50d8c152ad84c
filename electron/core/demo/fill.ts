import { setImmediate as turn } from 'node:timers/promises';
import { chanceFrom } from '../../../shared/practice/chance.ts';
import { momentOf } from '../figures/moment.ts';
import type { Desk } from '../session/desk.ts';
import { beginnings } from './calendar.ts';
import { batches, threadsFor } from './crew.ts';
import { batchKeeper } from './keep.ts';
import { isDemo } from './mark.ts';
import type { Day } from './stage.ts';
import { stageFor } from './staging.ts';

/** Why a folder is not filled. */
export type NotFilled = 'realData' | 'demoData' | 'stopped';

/** While so much is written at once, in kB. */
const roomyCache = 131_072;

export interface Wish {
  /** How many interactions. */
  count: number;
  /** The same seed on the same day gives the same year. */
  seed: string;
  /** Is told how many are written, at the beginning and batch by batch; false = no more of it. */
  goOn: (done: number) => boolean;
  /** How many threads invent beside the one that writes; the year is the same with any number of them. */
  threads?: number;
}

/**
 * Fills an empty folder with the year of a company that does not exist: the same protocols, rules, log and chain.
 * All of it is one transaction: stopped by whatever, there is nothing.
 * @returns why nothing was written, or null.
 */
export async function fill(desk: Desk, wish: Wish): Promise<NotFilled | null> {
  const { db } = desk;
  if (isDemo(db)) return 'demoData';
  if (db.prepare('SELECT 1 FROM interaction LIMIT 1').get() !== undefined) return 'realData';
  db.pragma(`cache_size = -${roomyCache}`);
  db.exec('BEGIN IMMEDIATE');
  try {
    const whole = await writeYear(desk, wish);
    db.exec(whole ? 'COMMIT' : 'ROLLBACK');
    return whole ? null : 'stopped';
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

/** @returns false when it was stopped on the way. */
async function writeYear(desk: Desk, wish: Wish): Promise<boolean> {
  const { count, seed, goOn, threads = threadsFor(count) } = wish;
  const stage = stageFor(desk, count, seed);
  if (!goOn(0)) return false;
  const keep = batchKeeper(desk, stage);
  let done = 0;
  for await (const batch of batches(stage, yearOf(desk, count, seed), threads)) {
    keep(batch);
    done += batch.interactions.length;
    if (!goOn(done)) return false;
    await turn();
  }
  return true;
}

/** The days on which interactions begin. */
function yearOf(desk: Desk, count: number, seed: string): Day[] {
  const days = beginnings(count, desk.now(), offsetOf(desk), chanceFrom(`${seed}\n`));
  return [...days].flatMap((times, no) => {
    const moments = times.map((at) => ({ startedAt: at, ...momentOf(at, desk.localTime(at)) }));
    return moments.length === 0 ? [] : [{ no, moments }];
  });
}

/** How far the clock on the wall is ahead of UTC now, in ms. */
function offsetOf(desk: Desk): number {
  const now = desk.now();
  const [hour = 0, minute = 0] = desk.localTime(now).split(':').map(Number);
  const local = (hour * 60 + minute) * 60_000;
  const utc = now % 86_400_000;
  const ahead = Math.round((local - utc) / 900_000) * 900_000;
  return ((ahead + 43_200_000 + 86_400_000) % 86_400_000) - 43_200_000;
}
