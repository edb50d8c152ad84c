import { chmodSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { dayOf, stampOf, timeOf } from './stamp.ts';

/** Inside the data folder. */
export const backupFolderName = 'copias';

/** A backup that counts: it was opened and checked before it got this name. */
export interface BackupFile {
  name: string;
  path: string;
  /** UTC ms, from its name. */
  at: number;
  bytes: number;
  /** What was there before another backup was restored. */
  beforeRestore: boolean;
}

const pattern = /^guion-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3})Z(?:-\d+)?(?:-antes)?\.db$/;

/** A backup that is being made; one that is found at the start was never finished. */
export const partialEnding = '.parcial';

/** The backups of a data folder, the newest first. */
export function backupsIn(dataDir: string): BackupFile[] {
  const folder = join(dataDir, backupFolderName);
  return namesIn(folder)
    .flatMap((name) => {
      const stamp = pattern.exec(name)?.[1];
      const path = join(folder, name);
      if (stamp === undefined) return [];
      const { size: bytes } = statSync(path);
      return [{ name, path, at: timeOf(stamp), bytes, beforeRestore: name.includes('-antes') }];
    })
    .toSorted((a, b) => (a.name < b.name ? 1 : -1));
}

/** A path for a new backup that no other one has; the folder is made (0700). */
export function newBackupPath(dataDir: string, at: number, ending: '' | '-antes' = ''): string {
  const folder = join(dataDir, backupFolderName);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const taken = new Set(namesIn(folder));
  const base = `guion-${stampOf(at)}Z`;
  let name = `${base}${ending}.db`;
  for (let count = 2; taken.has(name); count += 1) name = `${base}-${count}${ending}.db`;
  return join(folder, name);
}

const keptOfOneDay = 3;
const keptInAll = 10;

/**
 * Which backups are one too many: of today the three newest stay, of every other day the newest, ten in all.
 * @param now UTC ms; days are UTC days, so that the rule does not move with the clock's zone.
 */
export function surplus(backups: readonly BackupFile[], now: number): BackupFile[] {
  const today = dayOf(now);
  const seen = new Map<string, number>();
  const kept = backups.filter(({ at }) => {
    const day = dayOf(at);
    const count = (seen.get(day) ?? 0) + 1;
    seen.set(day, count);
    return count <= (day === today ? keptOfOneDay : 1);
  });
  const stays = new Set(kept.slice(0, keptInAll));
  return backups.filter((backup) => !stays.has(backup));
}

/** Removes what is one too many and what was never finished. */
export function tidy(dataDir: string, now: number): void {
  for (const path of leftOver(dataDir, now)) rmSync(path, { force: true });
}

/** The same while people work: to remove gigabytes takes the disk longer than a step may wait. */
export async function tidyMeanwhile(dataDir: string, now: number): Promise<void> {
  await Promise.all(leftOver(dataDir, now).map((path) => rm(path, { force: true })));
}

function leftOver(dataDir: string, now: number): string[] {
  const folder = join(dataDir, backupFolderName);
  const unfinished = namesIn(folder).filter((name) => name.includes(partialEnding));
  return [
    ...surplus(backupsIn(dataDir), now).map(({ path }) => path),
    ...unfinished.map((name) => join(folder, name)),
  ];
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
