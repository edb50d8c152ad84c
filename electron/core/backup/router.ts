import { implement } from '@orpc/server';
import { backupContract, type Backup } from '../../../shared/backup/contract.ts';
import { chainStore } from '../integrity/chain.ts';
import { interactionRows } from '../integrity/interactions.ts';
import type { CoreOptions } from '../options.ts';
import type { Database } from '../store/database.ts';
import { examineApart } from './examine.ts';
import { backupsIn } from './folder.ts';
import type { BackupKeeper } from './keeper.ts';
import { forget, orderIn, orderRestore } from './restore.ts';

export function backupRouter(db: Database, { dataDir, now }: CoreOptions, keeper: BackupKeeper) {
  const os = implement(backupContract);
  const chain = chainStore(db);
  const interactions = interactionRows(db);
  const list = (): Backup[] =>
    backupsIn(dataDir).map(({ name, at, bytes, beforeRestore }) => ({
      name,
      at,
      bytes,
      beforeRestore,
    }));
  return os.router({
    list: os.list.handler(list),

    make: os.make.handler(async ({ errors }) => {
      const made = await keeper.make();
      if (!made.ok) throw errors.FAILED({ data: { detail: made.detail } });
      return list();
    }),

    preview: os.preview.handler(async ({ input, errors }) => {
      const backup = backupsIn(dataDir).find(({ name }) => name === input.name);
      if (!backup) throw errors.NOT_FOUND({ data: { what: 'backup' } });
      const examined = await examineApart(backup.path);
      if (!examined.ok) throw errors.BAD_BACKUP({ data: { detail: examined.detail } });
      const { name, at, bytes, beforeRestore } = backup;
      const { interactions: held, events, lastAt } = examined;
      return {
        name,
        at,
        bytes,
        beforeRestore,
        interactions: held,
        events,
        lastAt,
        interactionsLeft: Math.max(0, interactions.count() - held),
        eventsLeft: Math.max(0, chain.head().count - events),
      };
    }),

    restore: os.restore.handler(async ({ input, errors }) => {
      const backup = backupsIn(dataDir).find(({ name }) => name === input.name);
      if (!backup) throw errors.NOT_FOUND({ data: { what: 'backup' } });
      const examined = await examineApart(backup.path);
      if (!examined.ok) throw errors.BAD_BACKUP({ data: { detail: examined.detail } });
      return { undo: orderRestore(dataDir, backup, now()), atNextStart: true as const };
    }),

    order: os.order.handler(() => orderIn(dataDir)),

    cancel: os.cancel.handler(() => forget(dataDir)),
  });
}
