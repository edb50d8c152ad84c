import { oc, type } from '@orpc/contract';
import type { AccountRole, Role } from '../people/role.ts';

/** Who may call a procedure. The core asks this before it reads the input (electron/core/account/guard.ts). */
export interface Access {
  /** 'anyone' = whoever sits at the desk; otherwise one of these roles must be signed in. */
  roles: 'anyone' | readonly Role[];
  /** The password must have been given within the last minutes: for what cannot be taken back. */
  confirmed?: boolean;
  /** Open to whoever sits at the desk while there is no account at all. */
  untilClaimed?: boolean;
}

/** Why the core would not do it. */
export interface Forbidden {
  /** The roles that may; empty never. */
  roles: readonly Role[];
  /** `role`: another one is needed; `locked`: unlock first; `unconfirmed`: give the password again. */
  why: 'role' | 'locked' | 'unconfirmed';
}

/**
 * What every procedure of the contract is made from. A supervisor's says `.meta({ roles: ['supervisor'] })`;
 * whoever is refused gets FORBIDDEN with the roles that may, and the refusal is kept.
 */
export const procedure = oc
  .$meta<Access>({ roles: 'anyone' })
  .errors({ FORBIDDEN: { status: 403, data: type<Forbidden>() } });

/** The roles of accounts that may do something for anyone of them: whoever is signed in. */
export const signedIn: readonly AccountRole[] = ['supervisor', 'author', 'administrator'];
