import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/testCore.ts';
import { extent } from './extent.ts';
import { expectUntouched, lostFrom } from './present.ts';
import { startWriting, type Acknowledged } from './writing.ts';

const kills = extent(16, 500);

/**
 * The core is killed while it opens the folder, in the middle of its steps, and while it makes its last
 * backup; and begins anew on what it left. (A kill says nothing about a power cut: that is powercut.test.ts.)
 */
test(
  `${kills} kills at random instants lose no acknowledged step`,
  async () => {
    const dataDir = temporaryFolder();
    const acks: Acknowledged[] = [];
    for (let kill = 0; kill < kills; kill += 1) {
      const said = await writeAndKill(dataDir, kill);
      acks.push(...said);
      const every = kill % extent(4, 10) === 0 || kill === kills - 1;
      expect(lostFrom(join(dataDir, 'guion.db'), every ? acks : said)).toEqual([]);
      if (every) await expectUntouched(dataDir, acks.at(-1));
    }
    expect(acks.length).toBeGreaterThan(kills);
  },
  extent(300_000, 3_600_000),
);

async function writeAndKill(dataDir: string, kill: number): Promise<Acknowledged[]> {
  const opening = kill % 4 === 3;
  const leaving = kill % 4 === 2;
  const steps = leaving ? 3 + (kill % 5) : 100_000;
  const writing = startWriting(dataDir, steps);
  if (opening) await pause(Math.random() * 700);
  else {
    await writing.acknowledged(leaving ? steps : 1 + Math.floor(Math.random() * 60));
    await pause(Math.random() * (leaving ? 60 : 4));
  }
  writing.child.kill('SIGKILL');
  const { stderr } = await writing.ended;
  expect(stderr).toBe('');
  return writing.acks;
}
