import { type } from '@orpc/contract';
import { z } from 'zod';
import { storageErrors } from '../contract/errors.ts';
import { procedure, signedIn } from '../contract/procedure.ts';
import { rolesSchema } from '../people/role.ts';
import { managedErrors } from '../policy/contract.ts';
import type { AuditPage } from './audit.ts';
import { nameSchema, userSchema, type Account, type AccountRow } from './account.ts';
import { passwordSchema, type PasswordFault } from './password.ts';

/** Who is signed in, as the page shows it. */
export interface AccountStatus {
  /** False until somebody has made the first account. */
  claimed: boolean;
  /** Who is signed in, locked or not. */
  account: Account | null;
  /** The password must be given before anything else. */
  locked: boolean;
  /** ms until the page locks if nobody touches it; null when nobody is signed in. */
  locksInMs: number | null;
  /** ms until one is signed out, busy or not. */
  endsInMs: number | null;
}

/** After five wrong tries each further one waits longer; `waitMs` says how long from now. */
const wrongPassword = { WRONG_PASSWORD: { status: 401, data: type<{ waitMs: number }>() } };
const weak = { WEAK_PASSWORD: { status: 422, data: type<{ fault: PasswordFault }>() } };
const taken = { USER_TAKEN: { status: 409, data: type<{ user: string }>() } };
const notFound = { NOT_FOUND: { status: 404, data: type<{ what: 'account' }>() } };
/** Somebody must be left who can administer. */
const last = { LAST_ADMINISTRATOR: { status: 409, data: type<Record<string, never>>() } };

const identity = { user: userSchema, name: nameSchema };
const administers = { roles: ['administrator'], confirmed: true } as const;

export const accountContract = {
  status: procedure.input(z.void()).output(type<AccountStatus>()),

  /** Makes the first account, which may everything, and signs it in. There is no account before it. */
  claim: procedure
    .errors({
      ...storageErrors,
      ...managedErrors,
      ...weak,
      CLAIMED: { status: 409, data: type<object>() },
    })
    .input(z.strictObject({ ...identity, password: passwordSchema }))
    .output(type<AccountStatus>()),

  signIn: procedure
    .errors({ ...storageErrors, ...managedErrors, ...wrongPassword })
    .input(z.strictObject({ user: z.string().trim().max(60), password: passwordSchema }))
    .output(type<AccountStatus>()),

  signOut: procedure.errors(storageErrors).input(z.void()).output(type<AccountStatus>()),

  /** Somebody moved or typed: the page does not lock for another while. Undoes no lock. */
  touch: procedure.input(z.void()).output(type<AccountStatus>()),

  /** Locks the page at once. */
  lock: procedure.input(z.void()).output(type<AccountStatus>()),

  /** The password of whoever is signed in, given again: unlocks, and opens what asks for it. */
  confirm: procedure
    .errors({ ...storageErrors, ...wrongPassword, ...notFound })
    .input(z.strictObject({ password: passwordSchema }))
    .output(type<AccountStatus>()),

  /** One's own password. The present one is asked for. */
  setPassword: procedure
    .meta({ roles: signedIn })
    .errors({ ...storageErrors, ...wrongPassword, ...weak, ...notFound })
    .input(z.strictObject({ present: passwordSchema, password: passwordSchema }))
    .output(type<AccountStatus>()),

  /** Everyone who can sign in or once could. */
  list: procedure
    .meta({ roles: ['administrator'] })
    .input(z.void())
    .output(type<AccountRow[]>()),

  /** Who was refused, who read whose interaction and who changed what, the newest first; a page of fifty. */
  audit: procedure
    .meta({ roles: ['supervisor', 'administrator'] })
    .input(
      z.strictObject({
        /** `no` of the last row of the page before; null = the first page. */
        before: z.number().int().min(1).nullable().default(null),
        /** Only readings of interactions. */
        readings: z.boolean().default(false),
      }),
    )
    .output(type<AuditPage>()),

  add: procedure
    .meta(administers)
    .errors({ ...storageErrors, ...managedErrors, ...weak, ...taken })
    .input(z.strictObject({ ...identity, roles: rolesSchema, password: passwordSchema }))
    .output(type<AccountRow>()),

  /** Name, roles, and whether it may still sign in. */
  change: procedure
    .meta(administers)
    .errors({ ...storageErrors, ...managedErrors, ...notFound, ...last })
    .input(
      z.strictObject({ id: z.uuid(), name: nameSchema, roles: rolesSchema, active: z.boolean() }),
    )
    .output(type<AccountRow>()),

  /** A new password for somebody who forgot theirs. */
  resetPassword: procedure
    .meta(administers)
    .errors({ ...storageErrors, ...notFound, ...weak })
    .input(z.strictObject({ id: z.uuid(), password: passwordSchema }))
    .output(type<AccountRow>()),
};
