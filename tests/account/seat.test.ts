import { expect, test } from 'vitest';
import { passwordFault } from '../../shared/account/password.ts';
import { asSupervisor, carmen } from '../support/accounts.ts';
import { clientOf, openTestCore, temporaryFolder } from '../support/testCore.ts';

test('whoever is signed in is locked after fifteen idle minutes and out after eight hours, also with the clock set back', async () => {
  let wall = 1_800_000_000_000;
  let steady = 0;
  const pass = (ms: number) => {
    wall += ms;
    steady += ms;
  };
  const core = openTestCore({
    dataDir: temporaryFolder(),
    now: () => wall,
    steady: () => steady,
  });
  const { account } = clientOf(core);
  await asSupervisor({ account });
  pass(14 * 60_000);
  expect(await account.touch()).toMatchObject({ locked: false, locksInMs: 15 * 60_000 });
  pass(10 * 60_000);
  wall -= 86_400_000;
  pass(5 * 60_000);
  expect(await account.status()).toMatchObject({ locked: true, locksInMs: null });
  // Moving the mouse opens nothing.
  expect(await account.touch()).toMatchObject({ locked: true });
  expect(await account.confirm({ password: carmen.password })).toMatchObject({ locked: false });
  // The machine slept: the steady clock stood still, the one on the wall did not.
  wall += 16 * 60_000;
  expect(await account.status()).toMatchObject({ locked: true });
  pass(8 * 3_600_000);
  expect(await account.status()).toMatchObject({ account: null, locked: false });
});

test('a password is refused for what is guessed first, never for its kinds of characters', () => {
  const faults = [
    'corta',
    'contraseña123',
    'P@ssw0rd2026!',
    '123456789012',
    'qwertyuiop12',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'CarmenOrtega1',
  ].map((password) => passwordFault(password, ['c.ortega', 'Carmen Ortega', 'Tiendas Suárez']));
  expect(faults).toEqual([
    'short',
    'common',
    'common',
    'common',
    'common',
    'common',
    'common',
    'personal',
  ]);
  for (const good of ['tres tazas de manzanilla', 'un barco sin velas', 'ñandúes al amanecer']) {
    expect(passwordFault(good, ['c.ortega', 'Carmen Ortega'])).toBeNull();
  }
});
