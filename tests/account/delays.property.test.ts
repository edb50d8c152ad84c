import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carmen } from '../support/accounts.ts';
import { refusalOf } from '../support/refusal.ts';
import { clientOf, openTestCore, temporaryFolder } from '../support/testCore.ts';

/** What somebody who guesses can do: set the wall clock, start the program again, wait, and try once more. */
const moves = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('clock' as const), ms: fc.integer({ min: -1e12, max: 1e12 }) }),
    fc.record({ kind: fc.constant('restart' as const) }),
    fc.record({ kind: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 4000 }) }),
  ),
  { maxLength: 6 },
);

test('after five wrong passwords the next wait is served on the steady clock, whatever else is moved', async () => {
  const dataDir = temporaryFolder();
  let wall = 1_800_000_000_000;
  let steady = 0;
  const open = () => openTestCore({ dataDir, now: () => wall, steady: () => steady });
  let core = open();
  await clientOf(core).account.claim(carmen);
  await clientOf(core).account.signOut();
  const attempt = (password: string) =>
    refusalOf(clientOf(core).account.signIn({ user: carmen.user, password }));
  const waits: unknown[] = [];
  for (let n = 0; n < 5; n += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    waits.push((await attempt('no es esta, seguro')).data);
  }
  const free = { waitMs: 0 };
  expect(waits).toEqual([free, free, free, free, { waitMs: 5000 }]);
  let since = steady;

  await fc.assert(
    fc.asyncProperty(moves, async (made) => {
      for (const move of made) {
        if (move.kind === 'clock') wall += move.ms;
        // Less than the wait altogether: it is never over yet.
        if (move.kind === 'wait') steady += Math.min(move.ms, Math.max(0, since + 4999 - steady));
        if (move.kind === 'restart') {
          core.close();
          core = open();
          since = steady;
        }
      }
      // Not even the right one is looked at before its time.
      expect(await attempt(carmen.password)).toEqual({
        code: 'WRONG_PASSWORD',
        data: { waitMs: since + 5000 - steady },
      });
    }),
    { numRuns: 10 },
  );
  steady = since + 5000;
  expect(await attempt('tampoco es esta')).toEqual({
    code: 'WRONG_PASSWORD',
    data: { waitMs: 10_000 },
  });
  steady += 10_000;
  const { user, password } = carmen;
  expect(await clientOf(core).account.signIn({ user, password })).toMatchObject({
    account: { user },
  });
});
