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
  accounts: AccountStore;
  credentials: Credentials;
  seat: Seat;
  audit: Audit;
  admit: Guard;
}

export function accessTo(db: Database, people: PeopleStore, options: CoreOptions): Access {
  const accounts = accountStore(db, options.now);
  const seat = takeSeat(options, accounts, () => people.current() !== null);
  const audit = keepAudit(db, options.now, () => {
    const id = seat.held()?.account.id;
    const account = id === undefined ? null : (accounts.byId(id)?.no ?? null);
    return { account, person: people.current()?.no ?? null };
  });
  return {
    accounts,
    seat,
    audit,
    credentials: credentials(accounts, options.steady),
    admit: guard(seat, audit, accounts.claimed),
  };
}
