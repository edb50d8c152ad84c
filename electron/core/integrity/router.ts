import { join } from 'node:path';
import { implement } from '@orpc/server';
import { integrityContract } from '../../../shared/integrity/contract.ts';
import type { IntegrityReport } from '../../../shared/integrity/report.ts';
import type { Database } from '../store/database.ts';
import type { Driver } from '../store/driver.ts';
import { written } from '../store/failure.ts';
import { databaseName } from '../store/identify.ts';
import { anchorName, readAnchor } from './anchor.ts';
import { chainStore } from './chain.ts';
import { wholeCheck } from './log.ts';
import type { NoticeStore } from './notices.ts';
import { interactionProof } from './proof.ts';
import { reportOf } from './report.ts';

export function integrityRouter(
  Driver: Driver,
  db: Database,
  dataDir: string,
  notices: NoticeStore,
) {
  const os = implement(integrityContract);
  const chain = chainStore(db);
  return os.router({
    notices: os.notices.handler(() => notices.unread()),

    markRead: os.markRead.handler(({ input, errors }) => {
      const read = written(() => notices.markRead(input.no));
      if (!read.ok) throw errors.STORAGE({ data: { kind: read.kind } });
      if (!read.value) throw errors.NOT_FOUND({ data: { what: 'notice' } });
      return { read: true as const };
    }),

    verify: os.verify.handler(() => verifyMeanwhile(Driver, dataDir)),

    head: os.head.handler(() => chain.head()),

    proof: os.proof.handler(({ input, errors }) => {
      const proof = interactionProof(db, input.id);
      if (!proof) throw errors.NOT_FOUND({ data: { what: 'interaction' } });
      return proof;
    }),
  });
}

/** On a connection of its own, which sees the log as it was at the beginning; steps are taken in between. */
async function verifyMeanwhile(Driver: Driver, dataDir: string): Promise<IntegrityReport> {
  const db = new Driver(join(dataDir, databaseName), { readonly: true });
  try {
    db.exec('BEGIN');
    // Read before the rows are, for the mark may only lag behind them.
    const anchor = readAnchor(join(dataDir, anchorName));
    const check = wholeCheck(db);
    while (check.step()) await turnOfOthers();
    return reportOf(db, check.end(), anchor, null);
  } finally {
    db.close();
  }
}

const turnOfOthers = () => new Promise<void>((resolve) => setImmediate(resolve));
