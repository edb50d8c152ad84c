import { implement } from '@orpc/server';
import { settingsContract } from '../../../shared/settings/contract.ts';
import { written } from '../store/failure.ts';
import type { SettingsStore } from './store.ts';

export function settingsRouter(store: SettingsStore) {
  const os = implement(settingsContract);
  return os.router({
    get: os.get.handler(() => store.newest()?.settings ?? null),
    save: os.save.handler(({ input, errors }) => {
      const saved = written(() => store.save(input));
      if (!saved.ok) throw errors.STORAGE({ data: { kind: saved.kind } });
      return saved.value;
    }),
  });
}
