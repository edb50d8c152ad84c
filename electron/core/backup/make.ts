import { chmodSync } from 'node:fs';
import type { Database } from '../store/database.ts';
import type { Driver } from '../store/driver.ts';
import { copyApart, examine } from './examine.ts';
import { removeDatabase, putInPlace } from './files.ts';
import { newBackupPath, partialEnding, tidyMeanwhile } from './folder.ts';
import { nameSaved } from './saving.ts';

export type Made = { ok: true; path: string } | { ok: false; detail: string };

/**
 * Copies the database while it is being used, checks the copy and lets it count. Only then older ones go.
 * @param at UTC ms, for its name.
 */
export async function backUp(db: Database, dataDir: string, at: number): Promise<Made> {
  let partial: string | null = null;
  try {
    const path = newBackupPath(dataDir, at);
    partial = path + partialEnding;
    const examined = await copyApart(db.name, partial);
    if (!examined.ok) throw new Error(examined.detail);
    chmodSync(partial, 0o600);
    await nameSaved(partial, path);
    await tidyMeanwhile(dataDir, at);
    return { ok: true, path };
  } catch (error) {
    if (partial !== null) removeDatabase(partial);
    return { ok: false, detail: detailOf(error) };
  }
}

/** The same at one go, for a moment when nothing else may run: before a migration. */
export function backUpNow(Driver: Driver, db: Database, dataDir: string, at: number): Made {
  let partial: string | null = null;
  try {
    const path = newBackupPath(dataDir, at);
    partial = path + partialEnding;
    db.prepare('VACUUM INTO ?').run(partial);
    chmodSync(partial, 0o600);
    const examined = examine(Driver, partial);
    if (!examined.ok) throw new Error(examined.detail);
    putInPlace(partial, path);
    return { ok: true, path };
  } catch (error) {
    if (partial !== null) removeDatabase(partial);
    return { ok: false, detail: detailOf(error) };
  }
}

function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? String(error.code) : error.message;
}
