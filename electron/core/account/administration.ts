import type { Account, AccountRow } from '../../../shared/account/account.ts';
import type { AccountRole } from '../../../shared/people/role.ts';
import type { Desk } from '../session/desk.ts';
import type { Refusal } from './refuse.ts';
import { managed, newSecret, write, type Done } from './rules.ts';
import { rowOf } from './store.ts';

const notFound: Refusal = { code: 'NOT_FOUND', data: { what: 'account' } };

export async function addAccount(
  desk: Desk,
  { password, ...given }: Omit<Account, 'id'> & { password: string },
): Promise<Done<AccountRow>> {
  const { accounts, audit } = desk.access;
  if (!onlyAllowed(desk, given.roles)) return managed;
  const taken: Refusal = { code: 'USER_TAKEN', data: { user: given.user } };
  if (accounts.byUser(given.user)) return { ok: false, refusal: taken };
  const secret = await newSecret(desk, given, password);
  if (!secret.ok) return secret;
  const account = { id: desk.newId(), ...given };
  const made = write(desk.db, () => {
    if (accounts.byUser(given.user)) return null;
    accounts.insert(account, secret.value);
    audit.note('accountAdded', { user: account.user, roles: account.roles });
    return accounts.byId(account.id);
  });
  if (!made.ok) return made;
  return made.value ? { ok: true, value: rowOf(made.value) } : { ok: false, refusal: taken };
}

/** Somebody must be left who can administer: the last one keeps the role and stays active. */
export function changeAccount(
  desk: Desk,
  change: Pick<AccountRow, 'id' | 'name' | 'roles' | 'active'>,
): Done<AccountRow> {
  const { accounts, audit } = desk.access;
  const { id, name, roles, active } = change;
  const before = accounts.byId(id);
  if (!before) return { ok: false, refusal: notFound };
  // What an account had before the policy came may stay: it does not count here.
  const added = roles.filter((role) => !before.roles.includes(role));
  if (!onlyAllowed(desk, added)) return managed;
  const administers = active && roles.includes('administrator');
  const others = accounts
    .list()
    .some((other) => other.id !== id && other.active && other.roles.includes('administrator'));
  if (!administers && !others) {
    return { ok: false, refusal: { code: 'LAST_ADMINISTRATOR', data: {} } };
  }
  return write(desk.db, () => {
    accounts.update(id, name, roles, active);
    audit.note('accountChanged', { user: before.user, roles, active });
    return rowOf({ ...before, name, roles, active });
  });
}

const onlyAllowed = ({ access }: Desk, roles: readonly AccountRole[]): boolean =>
  roles.every((role) => access.allowed.includes(role));

/** A new password by the administrator; what was tried before no longer counts. */
export async function resetPassword(
  desk: Desk,
  id: string,
  password: string,
): Promise<Done<AccountRow>> {
  const { accounts, audit } = desk.access;
  const account = accounts.byId(id);
  if (!account) return { ok: false, refusal: notFound };
  const secret = await newSecret(desk, account, password);
  if (!secret.ok) return secret;
  return write(desk.db, () => {
    accounts.setSecret(id, secret.value);
    accounts.dropTries(account.no);
    audit.note('passwordReset', { user: account.user });
    return rowOf(account);
  });
}
