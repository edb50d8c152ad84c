import type { Fault } from '../api/fault.ts';
import type { StorageFailure } from '../../shared/contract/errors.ts';
import type { Refusal } from '../../shared/session/refusal.ts';

/** What stands between the agent and what was asked; `again` repeats it where that can help. */
export type Trouble =
  | { kind: 'stale' | 'notFound' | 'blocked' | 'door' | 'forbidden' | 'managed' }
  | { kind: 'rejected'; reason: Refusal }
  | { kind: 'storage'; failure: StorageFailure; again: (() => Promise<boolean>) | null }
  | { kind: 'unexpected'; again: (() => Promise<boolean>) | null };

/** The trouble that a failed call leaves on the screen; a lost line has its own sign. */
export function troubleOf(fault: Fault, again: (() => Promise<boolean>) | null): Trouble | null {
  switch (fault.kind) {
    case 'lost':
      return null;
    case 'storage':
      return { kind: 'storage', failure: fault.failure, again };
    case 'unexpected':
      return { kind: 'unexpected', again };
    case 'rejected':
      return { kind: 'rejected', reason: fault.reason };
    default:
      return { kind: fault.kind };
  }
}
