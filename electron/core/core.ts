import { followUpRouter } from './followup/router.ts';
import { followUpStore } from './followup/store.ts';
import { libraryRouter } from './library/router.ts';
import { LibraryUnreadable, libraryStore } from './library/store.ts';
import { peopleRouter } from './people/router.ts';
import { peopleStore } from './people/store.ts';
import type { CoreOptions } from './options.ts';
import type { Problem } from './problem.ts';
import { reviewRouter } from './review/router.ts';
import type { Desk } from './session/desk.ts';
import { searchRouter } from './search/router.ts';
import { sessionRouter } from './session/router.ts';
import { sessionStore } from './session/store.ts';
import { settingsRouter } from './settings/router.ts';
import { settingsStore } from './settings/store.ts';
import type { Database } from './store/database.ts';
import { loadDriver } from './store/driver.ts';
import { lockFolder } from './store/lock.ts';
import { openStore, prepareFolder } from './store/open.ts';
import { systemRouter } from './system/router.ts';

export type { CoreOptions } from './options.ts';
export type Router = ReturnType<typeof routerOf>;

export interface Core {
  router: Router;
  /** Checkpoints and closes the database and lets go of the folder. No call may follow. */
  close(): void;
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
    `Guion (${options.door}), proceso ${process.pid}`,
  );
  if (!lock.ok) return lock;
  const store = openStore(driver.Driver, options.dataDir);
  if (!store.ok) {
    lock.release();
    return store;
  }
  const close = () => {
    closeStore(store.db);
    lock.release();
  };
  try {
    return { ok: true, core: { router: routerOf(store.db, options), close } };
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

function routerOf(db: Database, options: CoreOptions) {
  const { now, newId, localTime } = options;
  const settings = settingsStore(db, now);
  const people = peopleStore(db, now);
  const folders = () => [options.protocolsDir, ...companyFolder(settings)];
  const library = libraryStore(db, now, folders);
  library.newest();
  const store = sessionStore(db);
  const followUps = followUpStore(db, library, now);
  const desk: Desk = {
    db,
    store,
    library,
    settings,
    people,
    followUps,
    now,
    newId,
    localTime,
    open: new Map(),
  };
  return {
    session: sessionRouter(desk),
    library: libraryRouter(db, library),
    review: reviewRouter(desk),
    followUp: followUpRouter(followUps),
    search: searchRouter(desk),
    settings: settingsRouter(settings),
    people: peopleRouter(people, now),
    system: systemRouter(db, options, () => !settings.newest() || !people.current()),
  };
}

function closeStore(db: Database): void {
  db.pragma('optimize');
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}

function companyFolder(settings: ReturnType<typeof settingsStore>): string[] {
  const folder = settings.newest()?.settings.protocolsFolder ?? null;
  return folder === null ? [] : [folder];
}
