import { chainStore, type ChainStore } from '../integrity/chain.ts';
import { keepAnchor } from '../integrity/keeper.ts';
import { noticeStore } from '../integrity/notices.ts';
import { integrityRouter } from '../integrity/router.ts';
import { keepPacked } from '../log/packer.ts';
import type { CoreOptions } from '../options.ts';
import type { Driver } from '../store/driver.ts';
import { written } from '../store/failure.ts';
import type { OpenedStore } from '../store/open.ts';
import { keepBackups } from './keeper.ts';
import type { Made } from './make.ts';
import { backupRouter } from './router.ts';

export interface Custody {
  /** Where events are appended: mark and backups hear of each. */
  chain: ChainStore;
  integrity: ReturnType<typeof integrityRouter>;
  backup: ReturnType<typeof backupRouter>;
  /** Makes one now. */
  backUp: () => Promise<Made>;
  /** A backup of what is new; to be awaited before `close` where there is time. */
  finish: () => Promise<void>;
  /** The last mark. The database must still be open. */
  close: () => void;
  /** A person has read what is wrong with the end of the log. */
  acceptLog: () => void;
}

/** Everything that watches over the data of an open folder: its mark, its backups and what must be told. */
export function takeCustody(Driver: Driver, store: OpenedStore, options: CoreOptions): Custody {
  const { db } = store;
  const { dataDir, now } = options;
  const notices = noticeStore(db, now);
  const tell = (content: Parameters<typeof notices.tell>[0]) => {
    // A disk that takes nothing says so at the next step; here it must not keep the protocols from being read.
    written(() => notices.tell(content));
  };
  for (const notice of store.notices) tell(notice);
  const anchor = keepAnchor(db, dataDir, store.unmarked, now);
  const [first] = anchor.findings;
  if (anchor.markMissing) tell({ kind: 'logBroken', why: { is: 'noMark' } });
  else if (first && store.notices.length === 0) {
    tell({ kind: 'logBroken', why: { is: 'finding', finding: first } });
  }
  const backups = keepBackups(db, dataDir, now, (detail) => tell({ kind: 'backupFailed', detail }));
  const packer = keepPacked(db);
  return {
    chain: chainStore(db, (row) => {
      anchor.noticed(row);
      backups.noticed(row);
      packer.noticed(row);
    }),
    integrity: integrityRouter(Driver, db, dataDir, notices),
    backup: backupRouter(db, options, backups),
    backUp: backups.make,
    finish: backups.finish,
    close: anchor.close,
    acceptLog: anchor.accept,
  };
}
