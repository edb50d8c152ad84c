import { existsSync, mkdirSync, chmodSync, accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Cause } from '../../../shared/integrity/cause.ts';
import type { TellWorking } from '../../../shared/door/working.ts';
import type { NoticeContent } from '../../../shared/integrity/notice.ts';
import { backUpNow } from '../backup/make.ts';
import { hasHistory, heal, recover } from '../backup/recover.ts';
import { endRestore, finishRestore, forget, orderIn } from '../backup/restore.ts';
import { anchorName, readAnchor } from '../integrity/anchor.ts';
import { chainStore, mendHead } from '../integrity/chain.ts';
import { changedDocuments } from '../integrity/documents.ts';
import { wholeCheck } from '../integrity/log.ts';
import { finished } from '../integrity/verify.ts';
import type { Problem } from '../problem.ts';
import { aboutIndex, damageIn, readThrough } from './damage.ts';
import type { Database } from './database.ts';
import type { Driver } from './driver.ts';
import { applicationId, databaseName, missingTable, problemOf } from './identify.ts';
import { migrate, migrations } from './migrate.ts';

export interface OpenedStore {
  db: Database;
  /** Whether the log may be without a mark beside it: it is new, or from before there were any. */
  unmarked: boolean;
  /** What the person must be told. */
  notices: NoticeContent[];
}

export type Opened = ({ ok: true } & OpenedStore) | { ok: false; problem: Problem };

/** What a damaged file shows itself as. Anything else is not for the program to mend. */
type Mendable = Extract<
  Problem,
  { reason: 'notADatabase' | 'foreignDatabase' | 'damaged' | 'empty' | 'gone' }
>;
const mendable: ReadonlySet<Problem['reason']> = new Set<Mendable['reason']>([
  'notADatabase',
  'foreignDatabase',
  'damaged',
  'empty',
  'gone',
]);
const isMendable = (problem: Problem): problem is Mendable => mendable.has(problem.reason);

/** A log of so many events is followed whole at every start; a longer one from its last mark on. */
const eventsCheckedAtStart = 5000;

/**
 * Opens the database of a data folder that exists, making the file where there never was one. A damaged file
 * is set aside, never overwritten, and what can be had back takes its place.
 * @param dataDir folder of the data; 0700. The file is 0600. @param now UTC ms.
 * @param working is told of what takes long with a large file.
 */
export function openStore(
  Driver: Driver,
  dataDir: string,
  now: () => number,
  working: TellWorking = () => {},
): Opened {
  if (orderIn(dataDir)) working({ doing: 'restore', done: 0, total: 0 });
  const restored = finishRestore(Driver, dataDir);
  const notices = restored ? [restored] : [];
  const first = openFile(Driver, dataDir, now, working);
  if (restored && first.ok) endRestore(Driver, dataDir, restored.undo, first.db);
  if (!first.ok) {
    forget(dataDir);
    if (!isMendable(first.problem) || !hasHistory(dataDir)) return first;
    return mend(Driver, dataDir, notices, first.problem, now);
  }
  const sick = restored ? null : sickness(first.db, dataDir);
  if (sick !== null) {
    first.db.close();
    const healed = heal(Driver, dataDir, sick.why, sick.least, now());
    const again = openFile(Driver, dataDir, now, working);
    if (!again.ok) return again;
    const told = healed ?? { kind: 'logBroken' as const, why: sick.why };
    const all = [...notices, ...first.notices, told];
    return { ...again, unmarked: first.unmarked, notices: all };
  }
  return { ...first, notices: [...notices, ...first.notices] };
}

function mend(
  Driver: Driver,
  dataDir: string,
  notices: NoticeContent[],
  problem: Mendable,
  now: () => number,
): Opened {
  try {
    const recovered = recover(Driver, dataDir, whyOf(problem), now());
    const again = openFile(Driver, dataDir, now);
    return again.ok ? { ...again, notices: [...notices, recovered] } : again;
  } catch (error) {
    return { ok: false, problem: problemOf(error, join(dataDir, databaseName)) };
  }
}

/** What is wrong with the file, for the person who reads afterwards what was done about it. */
function whyOf(problem: Mendable): Cause {
  const detail = problem.reason === 'damaged' ? problem.detail : '';
  return { is: problem.reason, path: problem.path, detail };
}

/**
 * What is wrong with the log, and how many events a better one must have: its end is missing, or, which only a
 * short log is looked through for at once, a row of it is not what it was. Null when nothing is.
 */
function sickness(db: Database, dataDir: string): { why: Cause; least: number } | null {
  const { count } = chainStore(db).head();
  const anchor = readAnchor(join(dataDir, anchorName));
  if (anchor !== null && anchor !== 'unreadable' && anchor.count > count) {
    return { why: { is: 'lostTail', from: count + 1, to: anchor.count }, least: count + 1 };
  }
  if (count > eventsCheckedAtStart) return null;
  const [first] = [...finished(wholeCheck(db)).findings, ...changedDocuments(db)];
  if (!first) return null;
  return { why: { is: 'finding', finding: first }, least: count };
}

function openFile(
  Driver: Driver,
  dataDir: string,
  now: () => number,
  working: TellWorking = () => {},
): Opened {
  const path = join(dataDir, databaseName);
  let db: Database | null = null;
  try {
    const bytes = existsSync(path) ? statSync(path).size : null;
    if (!bytes && hasHistory(dataDir)) {
      return { ok: false, problem: { reason: bytes === null ? 'gone' : 'empty', path } };
    }
    const spoiled = spoiledByJournal(Driver, path);
    if (spoiled) return { ok: false, problem: spoiled };
    db = new Driver(path);
    chmodSync(path, 0o600);
    const prepared = prepare(Driver, db, dataDir, now, working);
    if (prepared.ok) return prepared;
    db.close();
    return prepared;
  } catch (error) {
    db?.close();
    return { ok: false, problem: problemOf(error, path) };
  }
}

/**
 * A journal that was left behind is looked at before anything may be written: one that belongs to another
 * database would be carried into this one as soon as it is closed.
 */
function spoiledByJournal(Driver: Driver, path: string): Problem | null {
  const journal = `${path}-wal`;
  if (!existsSync(path) || !existsSync(journal) || statSync(journal).size === 0) return null;
  const db = new Driver(path, { readonly: true });
  try {
    const tables = db.prepare<[], { n: number }>('SELECT count(*) AS n FROM sqlite_schema').get();
    const owner = db.pragma('application_id', { simple: true });
    if (tables?.n !== 0 && owner !== applicationId) return { reason: 'foreignDatabase', path };
    const { complaints } = readThrough(db, path);
    const worse = complaints.find((line) => !aboutIndex.test(line));
    return worse === undefined ? null : { reason: 'damaged', path, detail: worse };
  } finally {
    db.close();
  }
}

/** Makes the data folder (0700) where there is none and sees that it can be written. */
export function prepareFolder(dataDir: string): Problem | null {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { reason: 'notWritable', path: dataDir, detail };
  }
}

function prepare(
  Driver: Driver,
  db: Database,
  dataDir: string,
  now: () => number,
  working: TellWorking,
): Opened {
  const path = join(dataDir, databaseName);
  const tables = db.prepare<[], { n: number }>('SELECT count(*) AS n FROM sqlite_schema').get()?.n;
  const owner = db.pragma('application_id', { simple: true });
  if (tables !== 0 && owner !== applicationId) {
    return { ok: false, problem: { reason: 'foreignDatabase', path } };
  }
  setPragmas(db);
  const version = Number(db.pragma('user_version', { simple: true }));
  if (version > 0 && version < migrations.length) {
    working({ doing: 'copy', done: 0, total: 0 });
    const made = backUpNow(Driver, db, dataDir, now());
    if (!made.ok)
      return { ok: false, problem: { reason: 'notWritable', path, detail: made.detail } };
  }
  const migrated = migrate(db, working);
  if (!migrated.ok) {
    const { version: newer, known } = migrated;
    return { ok: false, problem: { reason: 'fromFuture', path, version: newer, known } };
  }
  if (owner !== applicationId) db.pragma(`application_id = ${applicationId}`);
  const missing = missingTable(db);
  if (missing !== null) return { ok: false, problem: { reason: 'damaged', path, detail: missing } };
  const headLost = mendHead(db);
  const { damage, mended } = damageIn(db, path);
  if (damage !== null) return { ok: false, problem: { reason: 'damaged', path, detail: damage } };
  const notices: NoticeContent[] = mended ? [{ kind: 'indexRepaired' }] : [];
  if (headLost) notices.push({ kind: 'logBroken', why: { is: 'lostHead' } });
  return { ok: true, db, unmarked: version < sinceMarks, notices };
}

/** The version from which on a mark lies beside the database. */
const sinceMarks = 2;

/**
 * FULL must be said at every open: better-sqlite3 is built so that WAL would otherwise mean NORMAL after the
 * first statement, and a power cut would lose acknowledged steps. Read back, since a silent no would do harm.
 */
function setPragmas(db: Database): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('busy_timeout = 2000');
  db.pragma('checkpoint_fullfsync = ON');
  db.pragma('trusted_schema = OFF');
  // What was typed, and what an earlier state said, must not be left in the file's free space.
  db.pragma('secure_delete = ON');
  db.prepare('SELECT count(*) FROM sqlite_schema').get();
  const synchronous = db.pragma('synchronous', { simple: true });
  const journal = db.pragma('journal_mode', { simple: true });
  if (synchronous !== 2 || journal !== 'wal') {
    throw new Error(`not durable: synchronous=${String(synchronous)} journal=${String(journal)}`);
  }
}
