import type { Account } from '../../../shared/account/account.ts';
import { accountRoles, type AccountRole, type Role } from '../../../shared/people/role.ts';
import type { CoreOptions } from '../options.ts';
import { elapsedSince, type Elapsed } from './elapsed.ts';
import { accountOf, type AccountStore } from './store.ts';

/** Nobody touched the page for so long: it locks. */
export const idleLimit = 15 * 60_000;
/** So long after the password was given one is signed out, busy or not. */
export const absoluteLimit = 8 * 3_600_000;
/** For so long a password counts as given just now. */
export const confirmedLimit = 5 * 60_000;

export interface Held {
  id: string;
  whole: Elapsed;
  idle: Elapsed;
  confirmed: Elapsed;
  locked: boolean;
}

/** The one place at this core: who is signed in. It lives in memory and ends with the core. */
export interface Seat {
  /** Who is signed in and may act; null when nobody is, or when it is locked. */
  account: () => Account | null;
  /** What whoever calls now may be taken for. The command line owns the folder: it may everything. */
  roles: () => readonly Role[];
  may: (role: AccountRole) => boolean;
  /** Signed in, locked or not; null when nobody is. */
  held: () => (Held & { account: Account }) | null;
  /** Whether the password was given a moment ago. */
  isConfirmed: () => boolean;
  /** Somebody gave the password of an account. */
  take: (id: string) => void;
  leave: () => void;
  lock: () => void;
}

/** @param allowed roles that count at this desk. @param atDesk whether somebody attends at it. */
export function takeSeat(
  { door, now, steady }: CoreOptions,
  store: AccountStore,
  allowed: readonly AccountRole[],
  atDesk: () => boolean,
): Seat {
  let seated: Held | null = null;
  const held = () => {
    if (!seated) return null;
    const account = store.byId(seated.id);
    if (!account?.active || seated.whole.ms() >= absoluteLimit) {
      seated = null;
      return null;
    }
    seated.locked ||= seated.idle.ms() >= idleLimit;
    const roles = account.roles.filter((role) => allowed.includes(role));
    return { ...seated, account: { ...accountOf(account), roles } };
  };
  const account = () => {
    const present = held();
    return present && !present.locked ? present.account : null;
  };
  const roles = (): readonly Role[] => {
    if (door === 'command') return ['agent', ...accountRoles];
    return [...(atDesk() ? (['agent'] as const) : []), ...(account()?.roles ?? [])];
  };
  return {
    account,
    roles,
    held,
    may: (role) => roles().includes(role),
    isConfirmed: () =>
      door === 'command' ||
      (account() !== null && (seated?.confirmed.ms() ?? confirmedLimit) < confirmedLimit),
    take: (id) => {
      const clock = () => elapsedSince(now, steady);
      const same = held()?.account.id === id ? seated : null;
      // Giving the password again does not make the day longer.
      const whole = same?.whole ?? clock();
      seated = { id, whole, idle: clock(), confirmed: clock(), locked: false };
    },
    leave: () => {
      seated = null;
    },
    lock: () => {
      if (seated) seated.locked = true;
    },
  };
}
