import { implement } from '@orpc/server';
import { systemContract } from '../../../shared/system/contract.ts';
import { isDemo } from '../demo/mark.ts';
import type { CoreOptions } from '../options.ts';
import type { Database } from '../store/database.ts';

export function systemRouter(
  db: Database,
  options: CoreOptions,
  firstRun: () => boolean,
  refusedSettings: () => string[],
) {
  const os = implement(systemContract);
  const sqlite = db.prepare<[], { version: string }>('SELECT sqlite_version() AS version');
  return os.router({
    status: os.status.handler(() => ({
      version: options.version,
      door: options.door === 'desktop' ? ('desktop' as const) : ('browser' as const),
      dataDir: options.dataDir,
      firstRun: firstRun(),
      refusedSettings: refusedSettings(),
      sqlite: sqlite.get()?.version ?? '',
      demo: isDemo(db),
    })),
  });
}
