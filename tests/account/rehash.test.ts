import { randomBytes, scryptSync } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { asSupervisor, carmen } from '../support/accounts.ts';
import { refusalOf } from '../support/refusal.ts';
import { clientOf, openTestCore, temporaryFolder } from '../support/testCore.ts';

/** A password as a program of some years ago would have kept it: the same way, at a lower price. */
function keptCheaply(password: string): string {
  const salt = randomBytes(16);
  const hash = scryptSync(password, salt, 32, { N: 16_384, r: 8, p: 1 });
  return `scrypt$16384$8$1$${salt.toString('base64')}$${hash.toString('base64')}`;
}

test('a password that was hashed at a lower price is hashed anew when it is next given', async () => {
  const dataDir = temporaryFolder();
  const core = openTestCore({ dataDir });
  const { account } = clientOf(core);
  await asSupervisor({ account });
  await account.signOut();
  const db = new Database(join(dataDir, 'guion.db'));
  const secret = () => db.prepare<[], string>('SELECT secret FROM account').pluck().get();
  const old = keptCheaply(carmen.password);
  db.prepare('UPDATE account SET secret = ?').run(old);

  const wrong = account.signIn({ user: carmen.user, password: 'no es esta, seguro' });
  expect((await refusalOf(wrong)).code).toBe('WRONG_PASSWORD');
  expect(secret()).toBe(old);
  await account.signIn({ user: carmen.user, password: carmen.password });
  const fresh = secret();
  expect(fresh).toMatch(/^scrypt\$131072\$8\$1\$/);
  await account.signOut();
  await account.signIn({ user: carmen.user, password: carmen.password });
  expect(secret()).toBe(fresh);
  db.close();
});
