import type { Account, AccountRow } from '../../../shared/account/account.ts';
import type { AccountRole } from '../../../shared/people/role.ts';
import type { Database } from '../store/database.ts';

/** An account with what is the core's alone. */
export interface KeptAccount extends AccountRow {
  no: number;
  secret: string;
}

export type AccountStore = ReturnType<typeof accountStore>;

interface Row extends Omit<KeptAccount, 'roles' | 'active'> {
  roles: string;
  active: number;
}

/** Those who sign in, and how often a wrong password was given for each. */
export function accountStore(db: Database, now: () => number) {
  const columns = 'no, id, user, name, roles, secret, active, created_at AS createdAt';
  const all = db.prepare<[], Row>(`SELECT ${columns} FROM account ORDER BY active DESC, name, no`);
  const byId = db.prepare<[string], Row>(`SELECT ${columns} FROM account WHERE id = ?`);
  const byUser = db.prepare<[string], Row>(`SELECT ${columns} FROM account WHERE user = ?`);
  const any = db.prepare<[], { no: number }>('SELECT no FROM account LIMIT 1');
  const insert = db.prepare<[string, string, string, string, string, number]>(
    'INSERT INTO account (id, user, name, roles, secret, created_at) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const update = db.prepare<[string, string, number, string]>(
    'UPDATE account SET name = ?, roles = ?, active = ? WHERE id = ?',
  );
  const setSecret = db.prepare<[string, string]>('UPDATE account SET secret = ? WHERE id = ?');
  return {
    list: (): KeptAccount[] => all.all().map((row) => kept(row)),
    byId: (id: string): KeptAccount | null => kept(byId.get(id)),
    byUser: (user: string): KeptAccount | null => kept(byUser.get(user)),
    /** Whether there is any account at all. */
    claimed: (): boolean => any.get() !== undefined,
    insert: ({ id, user, name, roles }: Account, secret: string) =>
      insert.run(id, user, name, JSON.stringify(roles), secret, now()),
    update: (id: string, name: string, roles: readonly AccountRole[], active: boolean) =>
      update.run(name, JSON.stringify(roles), active ? 1 : 0, id),
    setSecret: (id: string, secret: string) => setSecret.run(secret, id),
    ...tryStatements(db),
  };
}

function tryStatements(db: Database) {
  const read = db.prepare<[number], { count: number }>(
    'SELECT count FROM wrong_try WHERE account = ?',
  );
  const add = db.prepare<[number]>(
    `INSERT INTO wrong_try (account, count) VALUES (?, 1)
     ON CONFLICT (account) DO UPDATE SET count = count + 1`,
  );
  const drop = db.prepare<[number]>('DELETE FROM wrong_try WHERE account = ?');
  return {
    /** @param no an account's number, or 0 for all the names that nobody has. */
    wrongTries: (no: number): number => read.get(no)?.count ?? 0,
    addTry: (no: number) => add.run(no),
    dropTries: (no: number) => drop.run(no),
  };
}

function kept(row: Row): KeptAccount;
function kept(row: Row | undefined): KeptAccount | null;
function kept(row: Row | undefined): KeptAccount | null {
  if (!row) return null;
  return { ...row, roles: JSON.parse(row.roles) as AccountRole[], active: row.active === 1 };
}

/** Without what is the core's alone. */
export function accountOf({ id, user, name, roles }: Account): Account {
  return { id, user, name, roles };
}

export function rowOf({ active, createdAt, ...account }: KeptAccount): AccountRow {
  return { ...accountOf(account), active, createdAt };
}
