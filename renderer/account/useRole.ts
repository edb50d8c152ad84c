import type { AccountRole } from '../../shared/people/role.ts';
import { useAccount } from './store.ts';

/**
 * Whether whoever is signed in, and not locked, has one of these roles. The core decides: this only spares a person
 * what it would refuse.
 */
export function useRole(...roles: readonly AccountRole[]): boolean {
  const status = useAccount((state) => state.status);
  if (!status?.account || status.locked) return false;
  return status.account.roles.some((role) => roles.includes(role));
}

/** The same, where everyone may until there is an account at all. */
export function useMayChange(...roles: readonly AccountRole[]): boolean {
  const unclaimed = useAccount(({ status }) => status?.claimed === false);
  const has = useRole(...roles);
  return unclaimed || has;
}
