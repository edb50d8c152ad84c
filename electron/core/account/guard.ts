import { ORPCError } from '@orpc/server';
import type { Access, Forbidden } from '../../../shared/contract/procedure.ts';
import { written } from '../store/failure.ts';
import type { Audit } from './audit.ts';
import type { Seat } from './seat.ts';

export type Guard = (access: Access, path: readonly string[]) => void;

/**
 * The one place where a caller's role is asked, before the input is even read. Throws FORBIDDEN as the contract
 * declares it; the refusal is kept, unless the disk takes nothing: it is refused all the same.
 * @param claimed whether there is any account.
 */
export function guard(seat: Seat, audit: Audit, claimed: () => boolean): Guard {
  return (access, path) => {
    const refused = refusal(access, seat, claimed);
    if (!refused) return;
    written(() => audit.note('refused', { procedure: path.join('.'), why: refused.why }));
    throw new ORPCError('FORBIDDEN', { status: 403, data: refused });
  };
}

function refusal(
  { roles, confirmed, untilClaimed }: Access,
  seat: Seat,
  claimed: () => boolean,
): Forbidden | null {
  if (roles === 'anyone') return null;
  if (untilClaimed && !claimed()) return null;
  const present = seat.roles();
  if (!roles.some((role) => present.includes(role))) {
    const behindLock = seat.held()?.account.roles.some((role) => roles.includes(role));
    return { roles, why: behindLock ? 'locked' : 'role' };
  }
  return confirmed && !seat.isConfirmed() ? { roles, why: 'unconfirmed' } : null;
}
