import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { IntegrityReport } from '../../../shared/integrity/report.ts';
import type { Problem } from '../problem.ts';
import type { Database } from '../store/database.ts';
import { loadDriver, type Driver } from '../store/driver.ts';
import { databaseName, identify, problemOf } from '../store/identify.ts';
import { anchorName, readAnchor } from './anchor.ts';
import { wholeCheck, type Check, type Checked } from './log.ts';
import { reportOf, type Receipt } from './report.ts';

export type Verified =
  | { ok: true; report: IntegrityReport }
  | { ok: false; reason: 'noData' }
  | { ok: false; reason: 'problem'; problem: Problem };

/**
 * Checks the whole log of a data folder and changes nothing in it; Guion may be running meanwhile.
 * @param receipt a printed head that the log must still lead through, or null.
 */
export function verifyFolder(dataDir: string, receipt: Receipt | null): Verified {
  const driver = loadDriver();
  if (!driver.ok) return { ok: false, reason: 'problem', problem: driver.problem };
  const path = join(dataDir, databaseName);
  const anchor = join(dataDir, anchorName);
  if (!existsSync(path)) {
    if (!existsSync(anchor)) return { ok: false, reason: 'noData' };
    return { ok: false, reason: 'problem', problem: { reason: 'gone', path } };
  }
  try {
    return verifyFile(driver.Driver, path, (db, checked) =>
      reportOf(db, checked, readAnchor(anchor), receipt),
    );
  } catch (error) {
    return { ok: false, reason: 'problem', problem: problemOf(error, path) };
  }
}

function verifyFile(
  Driver: Driver,
  path: string,
  report: (db: Database, checked: Checked) => IntegrityReport,
): Verified {
  const db = new Driver(path, { readonly: true });
  try {
    const problem = identify(db, path) ?? damageIn(db, path);
    if (problem) return { ok: false, reason: 'problem', problem };
    db.exec('BEGIN');
    return { ok: true, report: report(db, finished(wholeCheck(db))) };
  } finally {
    db.close();
  }
}

/** Runs a check to its end at once. */
export function finished(check: Check): Checked {
  while (check.step());
  return check.end();
}

function damageIn(db: Database, path: string): Problem | null {
  const check = db.pragma('integrity_check(1)', { simple: true });
  return check === 'ok' ? null : { reason: 'damaged', path, detail: String(check) };
}
