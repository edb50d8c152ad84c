import type { Account } from '../../../shared/account/account.ts';
import { passwordFault } from '../../../shared/account/password.ts';
import type { Desk } from '../session/desk.ts';
import type { Database } from '../store/database.ts';
import { written } from '../store/failure.ts';
import type { Refusal } from './refuse.ts';

export type Done<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

/** The organisation's policy does not allow it at this desk. */
export const managed: Done<never> = {
  ok: false,
  refusal: { code: 'MANAGED', data: { names: ['roles'] } },
};

/** One transaction, or what the disk says. */
export function write<T>(db: Database, act: () => T): Done<T> {
  const done = written(() => db.transaction(act).immediate());
  if (done.ok) return done;
  return { ok: false, refusal: { code: 'STORAGE', data: { kind: done.kind } } };
}

/** A new password, hashed, unless it is easily guessed. */
export async function newSecret(
  { access, settings }: Desk,
  { user, name }: Pick<Account, 'user' | 'name'>,
  password: string,
): Promise<Done<string>> {
  const company = settings.newest()?.settings.company ?? '';
  const fault = passwordFault(password, [user, name, company]);
  if (fault) return { ok: false, refusal: { code: 'WEAK_PASSWORD', data: { fault } } };
  return { ok: true, value: await access.credentials.keep(password) };
}
