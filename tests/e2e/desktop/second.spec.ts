import { startWriting } from '../../durability/writing.ts';
import { asDesktop, expect, test } from '../../support/guion.ts';
import { knownAgent } from '../../support/prepare.ts';
import { giveToOwner, sentencesIn } from '../../support/processes.ts';

test('a window on a data folder that another program has says which, and what to do', async ({
  guion,
}) => {
  await guion.prepare(knownAgent);
  const first = startWriting(guion.dataDir, 1_000_000);
  try {
    await first.acknowledged(1);
    giveToOwner(guion.dataDir);
    const { code, stderr } = await asDesktop(guion.door).startInVain(guion.dataDir);
    expect(code).toBe(1);
    expect(sentencesIn(stderr)).toEqual([
      expect.stringMatching(/ya está en uso por Guion \(command\), proceso \d+\. Cierre ese/),
    ]);
    expect(stderr).toContain(`proceso ${first.child.pid}.`);
  } finally {
    first.child.kill('SIGKILL');
    await first.ended;
  }
});
