import { ORPCError } from '@orpc/server';
import type { PasswordFault } from '../../../shared/account/password.ts';
import type { StorageFailure } from '../../../shared/contract/errors.ts';

/** Why something about accounts or rights is not done; each as its contract declares it. */
export type Refusal =
  | { code: 'STORAGE'; data: { kind: StorageFailure } }
  | { code: 'WRONG_PASSWORD'; data: { waitMs: number } }
  | { code: 'WEAK_PASSWORD'; data: { fault: PasswordFault } }
  | { code: 'USER_TAKEN'; data: { user: string } }
  | { code: 'NOT_FOUND'; data: { what: 'account' | 'interaction' } }
  | { code: 'MANAGED'; data: { names: readonly string[] } }
  | { code: 'OPEN'; data: { id: string } }
  | { code: 'CLAIMED' | 'LAST_ADMINISTRATOR'; data: Record<string, never> };

const statuses: Record<Refusal['code'], number> = {
  STORAGE: 507,
  WRONG_PASSWORD: 401,
  WEAK_PASSWORD: 422,
  USER_TAKEN: 409,
  NOT_FOUND: 404,
  OPEN: 409,
  CLAIMED: 409,
  MANAGED: 409,
  LAST_ADMINISTRATOR: 409,
};

/** What was done, or the declared error. */
export function orRefuse<T>(done: { ok: true; value: T } | { ok: false; refusal: Refusal }): T {
  if (done.ok) return done.value;
  const { code, data } = done.refusal;
  throw new ORPCError(code, { status: statuses[code], data });
}
