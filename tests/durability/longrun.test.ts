import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fork } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import { verifyFolder } from '../../electron/core/core.ts';
import { temporaryFolder } from '../support/testCore.ts';
import { ask } from './folders.ts';

interface Measure {
  interactions: number;
  /** Bytes in use after a collection. */
  heap: number;
  handles: number;
  journal: number;
}

/** A desk's eight hours in a process of its own, measured by itself. */
function shift(dataDir: string): Promise<Measure[]> {
  const child = fork(join(import.meta.dirname, 'shift.ts'), [dataDir, '500'], {
    execArgv: ['--expose-gc'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return new Promise((resolve, reject) => {
    child.once('message', (measures) => resolve(measures as Measure[]));
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
}

test('eight hours and 500 interactions leave memory, handles and journal as they were', async () => {
  const dataDir = temporaryFolder();
  const measures = await shift(dataDir);
  const [early, last] = [measures[0], measures.at(-1)];
  if (!early || !last) throw new Error('nothing measured');
  expect(last.interactions).toBeGreaterThanOrEqual(500);
  expect(last.heap / early.heap).toBeLessThanOrEqual(1.05);
  expect(last.handles).toBeLessThanOrEqual(early.handles);
  // SQLite starts its journal anew at 1,000 pages of 4 KiB; a few steps may lie above.
  for (const { journal } of measures) expect(journal).toBeLessThan(1200 * 4120);
  expect(
    ask(dataDir, "SELECT count(*) FROM interaction WHERE status = 'finished'"),
  ).toBeGreaterThan(490);
  expect(verifyFolder(dataDir, null)).toMatchObject({ report: { intact: true } });
  expect(readdirSync(join(dataDir, 'copias')).length).toBeLessThanOrEqual(3);
  expect(statSync(join(dataDir, 'guion.ancla')).size).toBeLessThanOrEqual(4096);
});
