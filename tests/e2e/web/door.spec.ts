import { createServer } from 'node:net';
import { expect, test } from '../../support/guion.ts';
import { sentencesIn } from '../../support/processes.ts';

/** What only the browser door can meet: a port, and a data folder that a window has not locked before. */

test('a data folder that is in use by another Guion', async ({ guion }) => {
  await guion.start();
  const { code, stderr } = await guion.door.startInVain(guion.dataDir);
  expect(code).toBe(1);
  expect(sentencesIn(stderr)).toEqual([expect.stringContaining('ya está en uso por')]);
});

test('a port that is in use', async ({ guion }) => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resume) => other.once('listening', resume));
  const address = other.address();
  const port = String(typeof address === 'object' ? address?.port : '');
  const { code, stderr } = await guion.door.startInVain(guion.dataDir, ['--port', port]);
  other.close();
  expect(code).toBe(1);
  expect(sentencesIn(stderr)).toEqual([expect.stringContaining(`El puerto ${port} está en uso`)]);
});
