import { implement } from '@orpc/server';
import { settingsContract } from '../../../shared/settings/contract.ts';
import { firstSettings } from '../policy/apply.ts';
import { heldChanges, type KeptPolicy } from '../policy/keeper.ts';
import { written } from '../store/failure.ts';
import type { SettingsStore } from './store.ts';

export function settingsRouter(store: SettingsStore, policy: KeptPolicy) {
  const os = implement(settingsContract);
  return os.router({
    get: os.get.handler(() => store.newest()?.settings ?? null),
    save: os.save.handler(({ input, errors }) => {
      const present = store.newest()?.settings;
      const names = present ? heldChanges(policy.state.held.settings, present, input) : [];
      if (names.length > 0) throw errors.MANAGED({ data: { names } });
      const wanted = present ? input : firstSettings(policy, input);
      const saved = written(() => store.save(wanted));
      if (!saved.ok) throw errors.STORAGE({ data: { kind: saved.kind } });
      return saved.value;
    }),
  });
}
