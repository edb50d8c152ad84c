import { createRequire } from 'node:module';
import type BetterSqlite3 from 'better-sqlite3';
import { loadsSqlite, nodeApiDetail } from '../../../shared/door/nodeApi.ts';
import type { Problem } from '../problem.ts';

export type Driver = typeof BetterSqlite3;

/**
 * The SQLite driver, loaded at the call and not at an import: a runtime whose Node-API is too old for it is
 * told so in a sentence instead of dying.
 */
export function loadDriver(): { ok: true; Driver: Driver } | { ok: false; problem: Problem } {
  const { versions } = process;
  if (!loadsSqlite(versions)) {
    return { ok: false, problem: { reason: 'noSqlite', detail: nodeApiDetail(versions) } };
  }
  try {
    const require = createRequire(import.meta.url);
    const Driver = require('better-sqlite3') as Driver;
    new Driver(':memory:').close();
    return { ok: true, Driver };
  } catch (error) {
    const detail = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { ok: false, problem: { reason: 'noSqlite', detail } };
  }
}

/** Where the driver lies, for a thread that must load it itself. */
export function driverPath(): string {
  return createRequire(import.meta.url).resolve('better-sqlite3');
}
