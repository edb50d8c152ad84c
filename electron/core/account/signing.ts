import type { Account } from '../../../shared/account/account.ts';
import { accountRoles } from '../../../shared/people/role.ts';
import type { Desk } from '../session/desk.ts';
import { managed, newSecret, type Done, write } from './rules.ts';
import type { KeptAccount } from './store.ts';

/** The first account of all: it may everything, since nobody else is there to. */
export async function claim(
  desk: Desk,
  { password, user, name }: Pick<Account, 'user' | 'name'> & { password: string },
): Promise<Done<null>> {
  const { accounts, audit, seat } = desk.access;
  const claimed = { ok: false, refusal: { code: 'CLAIMED', data: {} } } as const;
  if (accounts.claimed()) return claimed;
  const roles = accountRoles.filter((role) => desk.access.allowed.includes(role));
  if (roles.length === 0) return managed;
  const secret = await newSecret(desk, { user, name }, password);
  if (!secret.ok) return secret;
  const account = { id: desk.newId(), user, name, roles };
  const made = write(desk.db, () => {
    if (accounts.claimed()) return false;
    accounts.insert(account, secret.value);
    audit.note('accountAdded', { user, roles });
    return true;
  });
  if (!made.ok) return made;
  if (!made.value) return claimed;
  seat.take(account.id);
  return { ok: true, value: null };
}

/** Whoever gives the right password takes the seat; another who sat there leaves it. */
export async function signIn(desk: Desk, user: string, password: string): Promise<Done<null>> {
  const { accounts, audit, seat } = desk.access;
  const account = accounts.byUser(user);
  const right = await passwordOf(desk, account, password);
  if (!right.ok) return right;
  if (!right.value.roles.some((role) => desk.access.allowed.includes(role))) return managed;
  seat.take(right.value.id);
  const noted = write(desk.db, () => audit.note('signedIn'));
  if (!noted.ok) seat.leave();
  return noted.ok ? { ok: true, value: null } : noted;
}

/** The password of whoever is signed in, once more. */
export async function confirm(desk: Desk, password: string): Promise<Done<KeptAccount>> {
  const { accounts, seat } = desk.access;
  const held = seat.held();
  const account = held && accounts.byId(held.account.id);
  if (!account) return { ok: false, refusal: { code: 'NOT_FOUND', data: { what: 'account' } } };
  const right = await passwordOf(desk, account, password);
  // Meanwhile somebody else may have taken the seat.
  if (right.ok && seat.held()?.account.id === account.id) seat.take(account.id);
  return right;
}

export async function setOwnPassword(
  desk: Desk,
  present: string,
  password: string,
): Promise<Done<null>> {
  const { accounts, audit } = desk.access;
  const confirmed = await confirm(desk, present);
  if (!confirmed.ok) return confirmed;
  const { id, user } = confirmed.value;
  const secret = await newSecret(desk, confirmed.value, password);
  if (!secret.ok) return secret;
  return write(desk.db, () => {
    accounts.setSecret(id, secret.value);
    audit.note('passwordChanged', { user });
    return null;
  });
}

async function passwordOf(
  desk: Desk,
  account: KeptAccount | null,
  password: string,
): Promise<Done<KeptAccount>> {
  const { audit, credentials } = desk.access;
  const checked = await credentials.check(account, password);
  if (checked.ok && account) return { ok: true, value: account };
  if (!checked.ok && 'kind' in checked) {
    return { ok: false, refusal: { code: 'STORAGE', data: { kind: checked.kind } } };
  }
  const waitMs = checked.ok ? 0 : checked.waitMs;
  // A name that nobody has is not kept: people type their password into the wrong field.
  const noted = write(desk.db, () => audit.note('signInFailed', account && { user: account.user }));
  return noted.ok ? { ok: false, refusal: { code: 'WRONG_PASSWORD', data: { waitMs } } } : noted;
}
