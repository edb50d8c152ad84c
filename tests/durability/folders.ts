import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll } from 'vitest';
import { openCore, type CoreOptions } from '../../electron/core/core.ts';
import {
  clientOf,
  handClock,
  idCounter,
  temporaryFolder,
  testOptions,
} from '../support/testCore.ts';
import { agentAtWork } from './agent.ts';

const shared: string[] = [];
afterAll(() => {
  for (const folder of shared.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/**
 * A data folder in which an agent has worked: so many steps, closed in order, with one backup. It stays for
 * all tests of a file.
 */
export async function workedFolder(steps: number): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'guion-'));
  shared.push(dataDir);
  await workOn(dataDir, steps);
  return dataDir;
}

/** More steps in a folder; closed in order with a backup, or just closed. */
export async function workOn(
  dataDir: string,
  steps: number,
  over: Partial<CoreOptions> = {},
  end: 'leave' | 'close' = 'leave',
): Promise<void> {
  const clock = handClock();
  const options = testOptions({ dataDir, now: clock.now, newId: idsFor(dataDir), ...over });
  const opened = openCore(options);
  if (!opened.ok) throw new Error(opened.problem.reason);
  const agent = await agentAtWork(clientOf(opened.core), idsFor(dataDir));
  for (let step = 0; step < steps; step += 1) {
    clock.pass(4000);
    await agent.step();
  }
  if (end === 'leave') await opened.core.leave();
  else opened.core.close();
}

const counters = new Map<string, () => string>();

/** Ids that go on counting however often a folder is opened. */
export function idsFor(dataDir: string): () => string {
  const known = counters.get(dataDir) ?? idCounter();
  counters.set(dataDir, known);
  return known;
}

/** The same folder again, to be hurt without hurting the first. */
export function copyOf(dataDir: string): string {
  const copy = temporaryFolder();
  cpSync(dataDir, copy, { recursive: true });
  counters.set(copy, idsFor(dataDir));
  return copy;
}

/** SQL from outside, as the sqlite3 shell would run it: no pragma of ours, triggers dropped. */
export function tamper(dataDir: string, sql: string): void {
  const db = new Database(join(dataDir, 'guion.db'));
  db.pragma('foreign_keys = OFF');
  for (const what of ['event', 'pack', 'kind', 'body']) {
    db.exec(`DROP TRIGGER IF EXISTS ${what}_is_never_changed`);
    db.exec(`DROP TRIGGER IF EXISTS ${what}_is_never_deleted`);
  }
  db.exec(sql);
  db.close();
}

/** One value of the database, read from outside. */
export function ask(dataDir: string, sql: string): unknown {
  const db = new Database(join(dataDir, 'guion.db'), { readonly: true });
  try {
    return db.prepare(sql).pluck().get();
  } finally {
    db.close();
  }
}
