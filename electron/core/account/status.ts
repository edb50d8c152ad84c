import type { AccountStatus } from '../../../shared/account/contract.ts';
import type { Access } from './access.ts';
import { absoluteLimit, idleLimit } from './seat.ts';

export function statusOf({ seat, accounts }: Access): AccountStatus {
  const held = seat.held();
  return {
    claimed: accounts.claimed(),
    account: held?.account ?? null,
    locked: held?.locked ?? false,
    locksInMs: held && !held.locked ? Math.max(0, idleLimit - held.idle.ms()) : null,
    endsInMs: held && Math.max(0, absoluteLimit - held.whole.ms()),
  };
}
