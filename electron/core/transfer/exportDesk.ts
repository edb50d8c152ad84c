import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backupFolderName, backupsIn } from '../backup/folder.ts';
import { anchorName } from '../integrity/anchor.ts';
import { loadDriver, type Driver } from '../store/driver.ts';
import { databaseName, problemOf } from '../store/identify.ts';
import { lockFolder } from '../store/lock.ts';
import { carried, faultIn, type Carried } from './carried.ts';
import { writeManifest } from './manifest.ts';

/**
 * Copies a whole desk (log, settings, accounts, backups) into a new folder with the sums of all files, and checks
 * the copy. Guion must be closed. What the window remembers of its place is not part of it.
 * @param version of the program. @param now UTC ms.
 */
export async function exportDesk(
  dataDir: string,
  target: string,
  version: string,
  now: number,
): Promise<Carried> {
  if (!existsSync(join(dataDir, databaseName))) {
    return { ok: false, reason: 'noData', path: dataDir };
  }
  if (existsSync(target) && readdirSync(target).length > 0) {
    return { ok: false, reason: 'notEmpty', path: target };
  }
  const driver = loadDriver();
  if (!driver.ok) return { ok: false, reason: 'problem', problem: driver.problem };
  const partial = `${target}.parcial`;
  try {
    const lock = lockFolder(
      driver.Driver,
      dataDir,
      `Guion (datos exportar), proceso ${process.pid}`,
    );
    if (!lock.ok) return { ok: false, reason: 'problem', problem: lock.problem };
    try {
      const names = copyInto(driver.Driver, dataDir, partial);
      const fault = faultIn(partial);
      if (fault) return fault;
      const manifest = await writeManifest(partial, names, version, now);
      rmSync(target, { recursive: true, force: true });
      renameSync(partial, target);
      return carried(manifest);
    } finally {
      lock.release();
    }
  } catch (error) {
    return { ok: false, reason: 'problem', problem: problemOf(error, target) };
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** @returns the names of the files, as the manifest lists them. */
function copyInto(Driver: Driver, dataDir: string, folder: string): string[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, backupFolderName), { recursive: true, mode: 0o700 });
  const db = new Driver(join(dataDir, databaseName));
  try {
    db.prepare('VACUUM INTO ?').run(join(folder, databaseName));
  } finally {
    db.close();
  }
  const backups = backupsIn(dataDir).map(({ name }) => `${backupFolderName}/${name}`);
  const others = [anchorName, ...backups].filter((name) => existsSync(join(dataDir, name)));
  for (const name of others) copyFileSync(join(dataDir, name), join(folder, name));
  return [databaseName, ...others];
}
