import { ORPCError } from '@orpc/client';
import type { PasswordFault } from '../../shared/account/password.ts';
import { faultOf, type Fault } from '../api/fault.ts';

/** Why something about accounts was not done, in the terms the screens have a sentence for. */
export type AccountTrouble =
  | { kind: 'wrong'; waitMs: number }
  | { kind: 'weak'; fault: PasswordFault }
  | { kind: 'taken' | 'last' | 'claimed' | 'open' | 'badInput' | 'empty' }
  | { kind: 'fault'; fault: Fault };

const simple = {
  USER_TAKEN: 'taken',
  LAST_ADMINISTRATOR: 'last',
  CLAIMED: 'claimed',
  OPEN: 'open',
  BAD_REQUEST: 'badInput',
} as const;

export function troubleOf(error: unknown): AccountTrouble {
  if (error instanceof ORPCError) {
    const data = error.data as { waitMs?: number; fault?: PasswordFault };
    if (error.code === 'WRONG_PASSWORD') return { kind: 'wrong', waitMs: data.waitMs ?? 0 };
    if (error.code === 'WEAK_PASSWORD') return { kind: 'weak', fault: data.fault ?? 'common' };
    const kind = simple[error.code as keyof typeof simple];
    if (kind) return { kind };
  }
  return { kind: 'fault', fault: faultOf(error) };
}

/** Whether the core asks for the password once more before it does it. */
export function asksAgain(trouble: AccountTrouble | null): boolean {
  return (
    trouble?.kind === 'fault' &&
    trouble.fault.kind === 'forbidden' &&
    trouble.fault.forbidden.why === 'unconfirmed'
  );
}
