import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openCore } from '../../electron/core/core.ts';
import { problemText } from '../../electron/core/problem.ts';
import { ensureBuilt } from '../../scripts/start/build.ts';
import { openTestCore, temporaryFolder, testOptions } from '../support/testCore.ts';
import { gone, runToEnd } from '../support/processes.ts';
import { startWriting } from './writing.ts';

const entry = join(import.meta.dirname, '..', '..', 'electron', 'entry');

/** A program that has the folder, as another process. */
function holder(dataDir: string) {
  const writing = startWriting(dataDir, 1_000_000);
  onTestFinished(() => void writing.child.kill('SIGKILL'));
  return writing;
}

test('the second program on a folder is told which has it, and what to do', async () => {
  const dataDir = temporaryFolder();
  const first = holder(dataDir);
  await first.acknowledged(1);
  const opened = openCore(testOptions({ dataDir, door: 'desktop' }));
  if (opened.ok) throw new Error('two at once');
  expect(opened.problem).toMatchObject({ reason: 'inUse' });
  const text = problemText(opened.problem);
  expect(text).toContain(`Guion (command), proceso ${first.child.pid}`);
  expect(text).toContain('Cierre ese programa');

  const command = await runToEnd(
    process.execPath,
    [join(entry, 'cli', 'main.ts'), 'registro', 'aceptar', '--data-dir', dataDir],
    process.env,
  );
  expect(command).toMatchObject({ code: 1 });
  expect(command.stderr).toContain(`proceso ${first.child.pid}`);
  // Reading needs no lock: the log can be verified while somebody works.
  const verified = await runToEnd(
    process.execPath,
    [join(entry, 'cli', 'main.ts'), 'registro', 'verificar', '--data-dir', dataDir],
    process.env,
  );
  expect(verified).toMatchObject({ code: 0 });
});

test('the browser door and the command line keep out of each other’s way', async () => {
  expect(ensureBuilt()).toBe(true);
  const dataDir = temporaryFolder();
  const door = spawn(process.execPath, [join(entry, 'web.ts'), '--data-dir', dataDir], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void door.kill('SIGKILL'));
  await new Promise<void>((resolve, reject) => {
    door.stdout.once('data', () => resolve());
    door.once('exit', () => reject(new Error('the door did not open')));
  });
  const second = await runToEnd(
    process.execPath,
    [join(entry, 'web.ts'), '--data-dir', dataDir],
    process.env,
  );
  expect(second).toMatchObject({ code: 1 });
  expect(second.stderr).toContain(`Guion (browser), proceso ${door.pid}`);
  door.kill('SIGTERM');
  await gone(door);
  expect(door.exitCode).toBe(0);
  openTestCore({ dataDir }).close();
});

test('a program that was killed never keeps the folder, whatever its note says', async () => {
  const dataDir = temporaryFolder();
  const first = holder(dataDir);
  await first.acknowledged(1);
  first.child.kill('SIGKILL');
  await first.ended;
  expect(readFileSync(join(dataDir, 'guion.lock.txt'), 'utf8')).toContain(`${first.child.pid}`);
  openTestCore({ dataDir }).close();
  writeFileSync(join(dataDir, 'guion.lock.txt'), 'Guion (desktop), proceso 1');
  openTestCore({ dataDir }).close();
});
