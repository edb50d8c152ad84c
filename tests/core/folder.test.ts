import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { openCore } from '../../electron/core/core.ts';
import { problemText } from '../../electron/core/problem.ts';
import {
  clientOf,
  firstRun,
  openTestCore,
  temporaryFolder,
  testOptions,
} from '../support/testCore.ts';

function problemOf(dataDir: string) {
  const opened = openCore(testOptions({ dataDir }));
  if (opened.ok) {
    opened.core.close();
    throw new Error('it opened');
  }
  return opened.problem;
}

describe('a data folder that cannot be used says why, and nothing in it is touched', () => {
  test('a file that is no database', () => {
    const dataDir = temporaryFolder();
    const file = join(dataDir, 'guion.db');
    writeFileSync(file, 'Esto es una carta, no una base de datos. '.repeat(50));
    const before = readFileSync(file);
    const problem = problemOf(dataDir);
    expect(problem.reason).toBe('notADatabase');
    expect(problemText(problem)).toContain(file);
    expect(readFileSync(file)).toEqual(before);
  });

  test("another program's database", () => {
    const dataDir = temporaryFolder();
    const file = join(dataDir, 'guion.db');
    new Database(file).exec('CREATE TABLE receta (nombre TEXT)').close();
    const before = readFileSync(file);
    expect(problemOf(dataDir).reason).toBe('foreignDatabase');
    expect(readFileSync(file)).toEqual(before);
  });

  test('a database of a newer Guion', () => {
    const dataDir = temporaryFolder();
    openTestCore({ dataDir }).close();
    const db = new Database(join(dataDir, 'guion.db'));
    db.pragma('user_version = 999');
    db.close();
    const problem = problemOf(dataDir);
    expect(problem).toMatchObject({ reason: 'fromFuture', version: 999 });
    expect(problemText(problem)).toContain('Actualice');
  });

  test('a folder that is a file', () => {
    const file = join(temporaryFolder(), 'datos');
    writeFileSync(file, '');
    expect(problemOf(file).reason).toBe('notWritable');
  });

  test('a folder that another program has, until that one dies', () => {
    const dataDir = temporaryFolder();
    openTestCore({ dataDir }).close();
    const holder = `
      const Database = require('better-sqlite3');
      const db = new Database(process.argv[1], { timeout: 0 });
      db.exec('BEGIN EXCLUSIVE');
      process.kill(process.pid, 'SIGSTOP');`;
    const child = execFileSync(
      'sh',
      [
        '-c',
        '"$0" -e "$1" "$2" >/dev/null 2>&1 & echo $!; sleep 1',
        process.execPath,
        holder,
        join(dataDir, 'guion.lock'),
      ],
      { encoding: 'utf8' },
    );
    const pid = Number(child.trim());
    const problem = problemOf(dataDir);
    expect(problem.reason).toBe('inUse');
    expect(problemText(problem)).toContain(`proceso ${process.pid}`); // who wrote the note last
    process.kill(pid, 'SIGKILL');
    execFileSync('sh', ['-c', `while kill -0 ${pid} 2>/dev/null; do sleep 0.05; done`]);
    openTestCore({ dataDir }).close();
  });
});

describe('the file', () => {
  test('is durable: FULL and WAL after a write and after a reopen; the log is append-only', async () => {
    const dataDir = temporaryFolder();
    const core = openTestCore({ dataDir });
    const client = clientOf(core);
    await firstRun(client);
    await client.session.start({
      eventId: '22222222-2222-4222-8222-222222222222',
      protocol: 'atencion-telefonica',
      channel: 'telefonico',
    });
    core.close();
    const db = new Database(join(dataDir, 'guion.db'));
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(db.prepare('SELECT type, seq FROM event').all()).toEqual([{ type: 'started', seq: 1 }]);
    expect(() => db.exec("UPDATE event SET type = 'next'")).toThrow('append-only');
    expect(() => db.exec('DELETE FROM event')).toThrow('append-only');
    db.close();
  });

  test('and its folder are their owner’s alone', () => {
    const dataDir = join(temporaryFolder(), 'nueva');
    openTestCore({ dataDir }).close();
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    expect(statSync(join(dataDir, 'guion.db')).mode & 0o777).toBe(0o600);
  });
});
