import { implement } from '@orpc/server';
import { contract } from '../../shared/contract/contract.ts';
import { accessTo } from './account/access.ts';
import { accountRouter } from './account/router.ts';
import { takeCustody, type Custody } from './backup/custody.ts';
import { figuresRouter } from './figures/router.ts';
import { figureStore } from './figures/store.ts';
import { ExportRuns } from './export/runs.ts';
import { followUpRouter } from './followup/router.ts';
import { followUpStore } from './followup/store.ts';
import type { Settled, Ways } from '../../shared/door/ways.ts';
import type { Announced } from '../../shared/incoming/announced.ts';
import { incomingCalls } from './incoming/calls.ts';
import { incomingRouter } from './incoming/router.ts';
import { memoryIn } from './library/memory.ts';
import { libraryRouter } from './library/router.ts';
import { LibraryUnreadable, libraryStore } from './library/store.ts';
import { preparationStore } from './people/preparation.ts';
import { takeUpRetention, takeUpSettings } from './policy/apply.ts';
import type { KeptPolicy } from './policy/keeper.ts';
import { policyOn } from './policy/open.ts';
import { policyRouter } from './policy/router.ts';
import { peopleRouter } from './people/router.ts';
import { peopleStore } from './people/store.ts';
import type { CoreOptions } from './options.ts';
import type { Problem } from './problem.ts';
import { practiceRouter } from './practice/router.ts';
import { listingStore } from './review/listing.ts';
import { queueRouter } from './queue/router.ts';
import { reviewRouter } from './review/router.ts';
import { reviewStore } from './review/store.ts';
import type { Desk } from './session/desk.ts';
import { rebuildIfOutdated } from './rebuild/rebuild.ts';
import { withheld } from './rights/withheld.ts';
import { keepRetention } from './rights/retention.ts';
import { rightsRouter } from './rights/router.ts';
import { reviewingOn } from './scorecard/desk.ts';
import { scorecardRouter } from './scorecard/router.ts';
import { searchRouter } from './search/router.ts';
import { sessionRouter } from './session/router.ts';
import { sessionStore } from './session/store.ts';
import { settingsRouter } from './settings/router.ts';
import { settingsStore, type SettingsStore } from './settings/store.ts';
import { atOnceOn, type Database } from './store/database.ts';
import { loadDriver } from './store/driver.ts';
import { written } from './store/failure.ts';
import { lockFolder } from './store/lock.ts';
import { openStore, prepareFolder } from './store/open.ts';
import { upkeepOf } from './update/settle.ts';
import { systemRouter } from './system/router.ts';

export { exportDesk } from './transfer/exportDesk.ts';
export { importDesk } from './transfer/importDesk.ts';
export { verifyFolder } from './integrity/verify.ts';
export type { CoreOptions } from './options.ts';
export type Router = ReturnType<typeof partsOf>['router'];

export interface Core {
  router: Router;
  /** A deep link that reached the program, from whichever door; at worst a card that nobody wants. */
  announce: (link: string) => Announced;
  /** Follow-ups that have come due, each answered once; none while the disk takes nothing. */
  takeDue: () => string[];
  /** Checkpoints and closes the database and lets go of the folder. No call may follow. */
  close(): void;
  /** The same after a last backup, if there is anything new: how a door closes when nobody hurries it. */
  leave(): Promise<void>;
  /** What main needs to know of the desk; null while the disk does not say. */
  ways: () => Ways | null;
  /** Whether a new version may be put in now; makes a backup first. */
  settle: () => Promise<Settled>;
  /** What the command line does with everything at once. */
  work: <Made>(task: (desk: Desk) => Made) => Made;
  /** What is wrong with the end of the log has been read by a person: its mark starts anew from here. */
  acceptLog: () => void;
}

export type OpenedCore = { ok: true; core: Core } | { ok: false; problem: Problem };

/**
 * Opens the whole core on a data folder: the one place where its parts meet. Synchronous, since SQLite is.
 * @returns the procedures to put behind a door, or why the folder cannot be used; nothing is left open then.
 */
export function openCore(options: CoreOptions): OpenedCore {
  const driver = loadDriver();
  if (!driver.ok) return driver;
  const folder = prepareFolder(options.dataDir);
  if (folder) return { ok: false, problem: folder };
  const lock = lockFolder(
    driver.Driver,
    options.dataDir,
    `Guion (${options.door}), proceso ${options.program ?? process.pid}`,
  );
  if (!lock.ok) return lock;
  const store = openStore(driver.Driver, options.dataDir, options.now, options.working);
  if (!store.ok) {
    lock.release();
    return store;
  }
  const custody = takeCustody(driver.Driver, store, options);
  let open = true;
  let parts: ReturnType<typeof partsOf> | null = null;
  const close = () => {
    if (!open) return;
    open = false;
    parts?.work(({ exports }) => exports.close());
    custody.close();
    closeStore(store.db);
    lock.release();
  };
  const leave = async () => {
    await custody.finish();
    close();
  };
  const taken = policyOn(store.db, options);
  if (!taken.ok) {
    close();
    return taken;
  }
  try {
    parts = partsOf(store.db, custody, options, taken.kept);
    return { ok: true, core: { ...parts, close, leave, acceptLog: custody.acceptLog } };
  } catch (error) {
    close();
    if (!(error instanceof LibraryUnreadable)) throw error;
    const problem = {
      reason: 'noProtocols' as const,
      path: options.protocolsDir,
      detail: error.message,
    };
    return { ok: false, problem };
  }
}

/** Everything that the procedures work with, on an open database. */
function deskOf(db: Database, custody: Custody, options: CoreOptions, policy: KeptPolicy): Desk {
  const { now, newId, localTime } = options;
  const settings = settingsStore(db, now);
  takeUpSettings(policy, settings);
  const people = peopleStore(db, now);
  const folders = () => [options.protocolsDir, ...companyFolder(settings, policy)];
  const { build, dataDir } = options;
  const memory = build === undefined ? null : memoryIn(dataDir, build);
  const library = libraryStore(db, now, folders, memory);
  library.newest();
  const store = sessionStore(db, custody.chain);
  const followUps = followUpStore(db, library, now);
  const access = accessTo(db, people, options, policy.policy.roles);
  const desk: Desk = {
    db,
    store,
    library,
    settings,
    people,
    policy,
    access,
    followUps,
    shift: preparationStore(db, people, settings, library, now),
    listing: listingStore(db),
    figures: figureStore(db, library, localTime),
    exports: new ExportRuns({ db, library, queryOf: reviewStore(db, library, people).query }),
    chain: custody.chain,
    now,
    newId,
    localTime,
    atOnce: atOnceOn(db),
    open: new Map(),
  };
  rebuildIfOutdated(desk, options.working);
  return desk;
}

function partsOf(db: Database, custody: Custody, options: CoreOptions, policy: KeptPolicy) {
  const desk = deskOf(db, custody, options, policy);
  const reviewing = reviewingOn(desk, options.protocolsDir);
  const { access, followUps, library, people, settings, now, newId } = desk;
  const retention = keepRetention(db, now, () => withheld(desk));
  takeUpRetention(desk, retention);
  retention.noticed();
  const calls = incomingCalls(library, now, newId);
  const os = implement(contract).use(({ next, path, procedure }) => {
    access.admit(procedure['~orpc'].meta, path);
    retention.noticed();
    return next();
  });
  const router = os.router({
    session: sessionRouter(desk),
    library: libraryRouter(desk),
    review: reviewRouter(reviewing),
    rights: rightsRouter(desk, retention),
    figures: figuresRouter(desk),
    followUp: followUpRouter(followUps),
    incoming: incomingRouter(calls),
    queue: queueRouter(desk),
    scorecard: scorecardRouter(reviewing),
    search: searchRouter(desk),
    settings: settingsRouter(settings, policy),
    people: peopleRouter(people, desk.shift, policy, now),
    policy: policyRouter(policy),
    practice: practiceRouter(desk),
    integrity: custody.integrity,
    backup: custody.backup,
    account: accountRouter(desk),
    system: systemRouter(
      db,
      options,
      () => !settings.newest() || !people.current(),
      () => settings.newest()?.refused ?? [],
    ),
  });
  const takeDue = () => {
    const taken = written(() => followUps.takeDue());
    return taken.ok ? taken.value : [];
  };
  return {
    router,
    announce: (link: string) => calls.announce(link),
    work: <Made>(task: (desk: Desk) => Made): Made => task(desk),
    takeDue,
    ...upkeepOf(desk, custody.backUp),
  };
}

/** A disk that takes nothing any more keeps neither the file open nor the folder: the journal holds it all. */
function closeStore(db: Database): void {
  written(() => {
    db.pragma('optimize');
    db.pragma('wal_checkpoint(TRUNCATE)');
  });
  db.close();
}

function companyFolder(settings: SettingsStore, { policy }: KeptPolicy): string[] {
  const { protocolsFolder: folder = null } = settings.newest()?.settings ?? policy.settings;
  return folder === null ? [] : [folder];
}
