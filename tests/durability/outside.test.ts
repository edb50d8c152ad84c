import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openCore, verifyFolder } from '../../electron/core/core.ts';
import { clientOf, openTestCore, testOptions } from '../support/testCore.ts';
import { ask, copyOf, tamper, workedFolder, workOn } from './folders.ts';

/** What people found who tried the data folder from outside, each once. */

let worked = '';
let events = 0;
beforeAll(async () => {
  worked = await workedFolder(60);
  events = Number(ask(worked, 'SELECT count(*) FROM event'));
});

const noticesOf = async (dataDir: string) => {
  const core = openTestCore({ dataDir });
  const notices = await clientOf(core).integrity.notices();
  core.close();
  return notices;
};

describe('a table that was dropped', () => {
  test.each(['event', 'chain', 'salt', 'interaction', 'person'])('%s', async (table) => {
    const dataDir = copyOf(worked);
    tamper(dataDir, `DROP TABLE ${table}`);
    expect(verifyFolder(dataDir, null)).toMatchObject({
      ok: false,
      problem: { reason: 'damaged', detail: `falta la tabla ${table}` },
    });
    const [notice] = await noticesOf(dataDir);
    expect(notice?.content).toMatchObject({ kind: 'recovered', kept: events, lost: 0 });
    expect(verifyFolder(dataDir, null)).toMatchObject({ report: { intact: true, events } });
  });
});

test('what is said of the log’s end, taken out, is said anew, and work goes on from there', async () => {
  const dataDir = copyOf(worked);
  rmSync(join(dataDir, 'copias'), { recursive: true });
  tamper(dataDir, 'DELETE FROM chain');
  const [notice] = await noticesOf(dataDir);
  expect(notice?.content).toMatchObject({ kind: 'logBroken' });
  await workOn(dataDir, 5);
  expect(verifyFolder(dataDir, null)).toMatchObject({ report: { intact: true } });
  expect(ask(dataDir, 'SELECT count(*) FROM event')).toBe(ask(dataDir, 'SELECT count FROM chain'));
});

test('a lock file that is none is made anew; a folder in its place is said', () => {
  const dataDir = copyOf(worked);
  const lock = join(dataDir, 'guion.lock');
  writeFileSync(lock, 'nada que ver con SQLite'.repeat(100));
  openTestCore({ dataDir }).close();
  rmSync(lock);
  mkdirSync(lock);
  const opened = openCore(testOptions({ dataDir }));
  expect(!opened.ok && opened.problem.reason).toBe('notWritable');
});

test.each([
  ['cut off', '{"backup":'],
  ['nothing', 'null'],
  ['to another folder', '{"backup":"../../otra.db","undo":"../otra.db"}'],
])('an order to restore that is %s is thrown away', (_name, text) => {
  const dataDir = copyOf(worked);
  writeFileSync(join(dataDir, 'guion.restaurar'), text);
  openTestCore({ dataDir }).close();
  expect(existsSync(join(dataDir, 'guion.restaurar'))).toBe(false);
  expect(readdirSync(join(dataDir, 'copias'))).toHaveLength(1);
  expect(verifyFolder(dataDir, null)).toMatchObject({ report: { intact: true, events } });
});
