import { setImmediate as turn } from 'node:timers/promises';
import { chanceFrom } from '../../../shared/practice/chance.ts';
import { settingsSchema } from '../../../shared/settings/settings.ts';
import type { Desk } from '../session/desk.ts';
import { beginnings } from './calendar.ts';
import { pick } from './dress.ts';
import { isDemo, markDemo } from './mark.ts';
import { agentNames } from './phrases.ts';
import { plotsFrom } from './plots.ts';
import { writer } from './write.ts';

/** Why a folder is not filled. */
export type NotFilled = 'realData' | 'demoData' | 'stopped';

/** Interactions between two turns of the event loop: so soon is a key that stops it all heard. */
const perBlock = 500;
/** While so much is written at once, in kB. */
const roomyCache = 131_072;

export interface Wish {
  /** How many interactions. */
  count: number;
  /** The same seed on the same day gives the same year. */
  seed: string;
  /** Is told how many are written, at the beginning and block by block; false = no more of it. */
  goOn: (done: number) => boolean;
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
async function writeYear(desk: Desk, { count, seed, goOn }: Wish): Promise<boolean> {
  const chance = chanceFrom(seed);
  const pinned = settle(desk, count, seed);
  if (!goOn(0)) return false;
  const { library } = desk.library.newest();
  const settings = settingsSchema.parse(desk.settings.newest()?.settings);
  const plots = plotsFrom(library, settings, Math.min(2000, Math.ceil(count / 8)), chance);
  const { write, finish } = writer(desk, pinned, chance);
  let done = 0;
  for (const at of beginnings(count, desk.now(), offsetOf(desk), chance)) {
    write(pick(plots, chance), at);
    done += 1;
    if (done % perBlock !== 0 && done < count) continue;
    if (!goOn(done)) return false;
    await turn();
  }
  finish();
  return true;
}

/** Company, people, and the mark that none of it is real. */
function settle(desk: Desk, count: number, seed: string) {
  const { db, people, settings } = desk;
  markDemo(db, seed);
  if (!settings.newest()) settings.save(settingsSchema.parse({ company: 'Comercial Ejemplo' }));
  const many = Math.min(agentNames.length, Math.max(3, Math.ceil(count / 600)));
  const agents = agentNames.slice(0, many).map((name, index) => {
    const id = `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`;
    people.save({ id, name, position: 'asesor de atención a clientes' });
    const row = people.byId(id);
    if (!row) throw new Error('a person that was just saved');
    return row;
  });
  if (!people.current() && agents[0]) people.choose(agents[0].id);
  const rev = settings.newest()?.rev ?? 0;
  return { edition: desk.library.newest().no, settings: rev, agents };
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
