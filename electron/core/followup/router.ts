import { implement } from '@orpc/server';
import { followUpContract } from '../../../shared/followup/contract.ts';
import { written } from '../store/failure.ts';
import type { FollowUpStore } from './store.ts';

export function followUpRouter(store: FollowUpStore) {
  const os = implement(followUpContract);
  return os.router({
    list: os.list.handler(() => store.list()),

    snooze: os.snooze.handler(({ input, errors }) => {
      const found = store.byId(input.id);
      if (!found) throw errors.NOT_FOUND({ data: { what: 'followUp' } });
      const kept = written(() => store.snooze(input.id, input.until));
      if (!kept.ok) throw errors.STORAGE({ data: { kind: kept.kind } });
      return { ...found, due: input.until };
    }),

    close: os.close.handler(({ input, errors }) => {
      const closed = written(() => store.close(input.id, null));
      if (!closed.ok) throw errors.STORAGE({ data: { kind: closed.kind } });
      if (!closed.value) throw errors.NOT_FOUND({ data: { what: 'followUp' } });
      return { closed: true as const };
    }),
  });
}
