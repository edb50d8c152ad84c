import type { RetentionKind } from '../../../shared/rights/retention.ts';
import { eraseInteractions } from '../integrity/erase.ts';
import type { Database } from '../store/database.ts';
import type { Old, RetentionStore } from './retentionStore.ts';
import { texts } from './texts.ts';

/** Taken out at once, between two steps of the agent. */
const batch = 20;
/** Looked through at once. */
const stretch = 5000;

/** Takes out what is due, in parts of one short transaction each. @param now UTC ms. */
export function expiry(
  db: Database,
  store: RetentionStore,
  now: () => number,
  erased: () => void,
): () => Generator<void> {
  function drop(kind: RetentionKind, days: number, old: readonly Old[]): void {
    const ids = old.map(({ id }) => id);
    const why = texts.overdue(days);
    db.transaction(() => {
      if (kind === 'audit') store.dropAudit(old);
      else eraseInteractions(db, ids, why, now());
    }).immediate();
    if (kind !== 'audit') erased();
  }

  function* takeOut(kind: RetentionKind, days: number): Generator<void> {
    const end = kind === 'audit' ? Number.MAX_SAFE_INTEGER : store.lastOld(days);
    for (let after = 0; after < end;) {
      const upTo = kind === 'audit' ? end : Math.min(end, after + stretch);
      const old = store.older(kind, days, after, upTo, batch);
      if (old.length > 0) drop(kind, days, old);
      after = old.length === batch ? (old.at(-1)?.no ?? upTo) : upTo;
      yield;
    }
  }

  return function* everything() {
    for (const { kind, days } of store.limits()) yield* takeOut(kind, days);
  };
}
