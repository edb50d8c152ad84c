import type { Retention } from '../../../shared/rights/retention.ts';
import type { AuditDetail } from '../account/audit.ts';
import { write, type Done } from '../account/rules.ts';
import { heldChanges } from '../policy/keeper.ts';
import type { Desk } from '../session/desk.ts';
import type { RetentionKeeper } from './retention.ts';

/** What an administrator wants kept for how long, unless the organisation's policy holds it. */
export function changeRetention(
  desk: Desk,
  keeper: RetentionKeeper,
  wanted: Retention,
): Done<Retention> {
  const names = heldChanges(desk.policy.state.held.retention, keeper.retention(), wanted);
  if (names.length > 0) return { ok: false, refusal: { code: 'MANAGED', data: { names } } };
  return setRetention(desk, keeper, wanted);
}

/** Holds from now on, and is kept with who changed it. */
export function setRetention(
  { db, access }: Desk,
  keeper: RetentionKeeper,
  wanted: Retention,
  about: AuditDetail = {},
): Done<Retention> {
  return write(db, () => {
    keeper.set(wanted);
    const lines = Object.entries(wanted).map(([kind, days]) => [kind, days ?? 'siempre'] as const);
    access.audit.note('retentionChanged', { ...Object.fromEntries(lines), ...about });
    return keeper.retention();
  });
}
