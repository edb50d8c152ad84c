import type { AccountRole } from '../../../shared/people/role.ts';
import type { CoreOptions } from '../options.ts';
import type { PeopleStore } from '../people/store.ts';
import type { Database } from '../store/database.ts';
import { keepAudit, type Audit } from './audit.ts';
import { credentials, type Credentials } from './credentials.ts';
import { guard, type Guard } from './guard.ts';
import { takeSeat, type Seat } from './seat.ts';
import { accountStore, type AccountStore } from './store.ts';

/** Everything about who may what, for the parts that ask. */
export interface Access {
  /** Roles that accounts may have at this desk. */
  allowed: readonly AccountRole[];
  accounts: AccountStore;
  credentials: Credentials;
  seat: Seat;
  audit: Audit;
  admit: Guard;
}

export function accessTo(
  db: Database,
  people: PeopleStore,
  options: CoreOptions,
  allowed: readonly AccountRole[],
): Access {
  const accounts = accountStore(db, options.now);
  // Where nobody may administer at the desk, the organisation does: it is nobody's to claim.
  const claimed = () => accounts.claimed() || !allowed.includes('administrator');
  const seat = takeSeat(options, accounts, allowed, () => people.current() !== null);
  const audit = keepAudit(db, options.now, () => {
    const id = seat.held()?.account.id;
    const account = id === undefined ? null : (accounts.byId(id)?.no ?? null);
    return { account, person: people.current()?.no ?? null };
  });
  return {
    allowed,
    accounts,
    seat,
    audit,
    credentials: credentials(accounts, options.steady),
    admit: guard(seat, audit, claimed),
  };
}
