import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Cause } from '../../../shared/integrity/cause.ts';
import type { NoticeContent } from '../../../shared/integrity/notice.ts';
import { anchorName, readAnchor } from '../integrity/anchor.ts';
import { chainStore } from '../integrity/chain.ts';
import { changedDocuments } from '../integrity/documents.ts';
import { listedErasures } from '../integrity/erasures.ts';
import { wholeCheck } from '../integrity/log.ts';
import { finished } from '../integrity/verify.ts';
import type { Database } from '../store/database.ts';
import type { Driver } from '../store/driver.ts';
import { databaseName } from '../store/identify.ts';
import { migrate } from '../store/migrate.ts';
import { eraseKnown } from './erasedSince.ts';
import { examine } from './examine.ts';
import { moveDatabase, putInPlace, removeDatabase } from './files.ts';
import { backupsIn } from './folder.ts';
import { outdate } from '../rebuild/rebuild.ts';
import { salvage } from './salvage.ts';
import { stampOf } from './stamp.ts';

/** A database that is being put together; it counts only under its final name. */
const draftName = 'guion.db.nueva';

const asidePrefix = 'apartada-';

type Recovered = Extract<NoticeContent, { kind: 'recovered' }>;

/** Whether the data folder has held a log before: then a file that cannot be read is damage, not a stranger. */
export function hasHistory(dataDir: string): boolean {
  const anchor = readAnchor(join(dataDir, anchorName));
  const held = anchor === 'unreadable' || (anchor !== null && anchor.count > 0);
  return held || backupsIn(dataDir).length > 0;
}

/**
 * Sets a damaged database aside and puts the best in its place: the file without its journal, or the newest
 * good backup, with every later event that the damaged file still yields.
 * @param why for the person. @param at UTC ms.
 */
export function recover(Driver: Driver, dataDir: string, why: Cause, at: number): Recovered {
  const path = join(dataDir, databaseName);
  const aside = setAside(dataDir, at);
  const damaged = join(dataDir, aside, databaseName);
  const draft = join(dataDir, draftName);
  const base = bestBase(Driver, dataDir, damaged, draft);
  const known = anchorOf(dataDir);
  const rescued = rescue(Driver, damaged, draft, known.lastInteraction);
  putInPlace(draft, path);
  const total = Math.max(known.count, rescued.claimed);
  const lost = total === 0 ? null : Math.max(0, total - rescued.kept - rescued.salvaged);
  const { kept, salvaged } = rescued;
  return { kind: 'recovered', why, aside, base, kept, salvaged, lost };
}

/**
 * The same for a file that can be read but whose log is not whole: it is replaced only by one that is, and
 * that has as many events at least.
 * @param least so many events. @returns null when there is none such; nothing has been touched then.
 */
export function heal(
  Driver: Driver,
  dataDir: string,
  why: Cause,
  least: number,
  at: number,
): Recovered | null {
  const path = join(dataDir, databaseName);
  const draft = join(dataDir, draftName);
  const known = anchorOf(dataDir);
  for (const backup of backupsIn(dataDir)) {
    if (!isWhole(Driver, backup.path, draft)) continue;
    const { kept, salvaged } = rescue(Driver, path, draft, known.lastInteraction);
    if (kept + salvaged < least || !logIsWhole(Driver, draft) || !textsAreWhole(Driver, draft)) {
      continue;
    }
    const aside = setAside(dataDir, at);
    putInPlace(draft, path);
    const lost = Math.max(0, known.count - kept - salvaged);
    return { kind: 'recovered', why, aside, base: backup.name, kept, salvaged, lost };
  }
  removeDatabase(draft);
  return null;
}

/**
 * Moves the database, with all that lies beside it, into a folder of its own.
 * @returns the folder's name; the last one there is when a recovery was interrupted after moving it.
 */
function setAside(dataDir: string, at: number): string {
  const path = join(dataDir, databaseName);
  const earlier = readdirSync(dataDir)
    .filter((name) => name.startsWith(asidePrefix))
    .toSorted()
    .findLast((name) => existsSync(join(dataDir, name, databaseName)));
  if (!existsSync(path) && earlier !== undefined) return earlier;
  const aside = `${asidePrefix}${stampOf(at)}`;
  mkdirSync(join(dataDir, aside), { recursive: true, mode: 0o700 });
  moveDatabase(path, join(dataDir, aside, databaseName));
  return aside;
}

function bestBase(Driver: Driver, dataDir: string, damaged: string, draft: string): string | null {
  const candidates = backupsIn(dataDir).map(({ name, path }) => ({ name, path }));
  // A journal that is not its own can spoil a database that is whole.
  if (existsSync(`${damaged}-wal`)) candidates.unshift({ name: 'archivo', path: damaged });
  const good = candidates.find(({ path }) => isWhole(Driver, path, draft));
  if (good) return good.name;
  removeDatabase(draft);
  return null;
}

/** Copies a candidate and sees whether file and log are whole. */
function isWhole(Driver: Driver, path: string, draft: string): boolean {
  removeDatabase(draft);
  if (!existsSync(path)) return false;
  copyFileSync(path, draft);
  return examine(Driver, draft).ok && withDatabase(Driver, draft, (db) => migrate(db).ok) === true
    ? logIsWhole(Driver, draft)
    : false;
}

function logIsWhole(Driver: Driver, path: string): boolean {
  const findings = withDatabase(Driver, path, (db) => finished(wholeCheck(db)).findings);
  return findings?.length === 0;
}

/** Whether the protocols that the log was kept with read as they did. */
function textsAreWhole(Driver: Driver, path: string): boolean {
  return withDatabase(Driver, path, changedDocuments)?.length === 0;
}

interface Rescued {
  kept: number;
  salvaged: number;
  /** How many events the damaged file says it had; 0 when it cannot say. */
  claimed: number;
}

/** Brings the draft (the base, or a new database where there is none) as far as the damaged file allows. */
function rescue(Driver: Driver, damaged: string, draft: string, lastInteraction: number): Rescued {
  const to = new Driver(draft);
  let from: Database | null = null;
  try {
    migrate(to);
    to.pragma('application_id = 0x4755494f');
    const kept = chainStore(to).head().count;
    from = existsSync(damaged) ? new Driver(damaged, { readonly: true }) : null;
    if (!from) return { kept, salvaged: 0, claimed: 0 };
    const claimed = claimedBy(from);
    outdate(to);
    return { kept, salvaged: salvage(from, to, lastInteraction), claimed };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { kept: chainStore(to).head().count, salvaged: 0, claimed: 0 };
  } finally {
    from?.close();
    // Also where the damaged file cannot tell any more what had been erased in it.
    eraseKnown(to, listedErasures(dirname(draft)));
    to.pragma('wal_checkpoint(TRUNCATE)');
    to.close();
  }
}

function claimedBy(db: Database): number {
  try {
    return chainStore(db).head().count;
  } catch {
    return 0;
  }
}

function withDatabase<T>(Driver: Driver, path: string, use: (db: Database) => T): T | null {
  let db: Database | null = null;
  try {
    db = new Driver(path);
    return use(db);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  } finally {
    db?.close();
  }
}

function anchorOf(dataDir: string): { count: number; lastInteraction: number } {
  const anchor = readAnchor(join(dataDir, anchorName));
  return anchor === null || anchor === 'unreadable' ? { count: 0, lastInteraction: 0 } : anchor;
}
