import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { RestoreOrder } from '../../../shared/backup/contract.ts';
import type { NoticeContent } from '../../../shared/integrity/notice.ts';
import { chainStore } from '../integrity/chain.ts';
import { listedErasures } from '../integrity/erasures.ts';
import type { Database } from '../store/database.ts';
import type { Driver } from '../store/driver.ts';
import { databaseName } from '../store/identify.ts';
import { examine } from './examine.ts';
import { erasuresAt, eraseKnown } from './erasedSince.ts';
import { companions, putInPlace, removeDatabase } from './files.ts';
import { backupFolderName, newBackupPath, type BackupFile } from './folder.ts';

type Restored = Extract<NoticeContent, { kind: 'restored' }>;

/** Says, across the end of the program, what to restore. */
const orderName = 'guion.restaurar';

/**
 * Notes that the next start is to restore a backup, which then is checked once more. Nothing changes until then.
 * @param at UTC ms. @returns the name under which what is there now will be kept.
 */
export function orderRestore(dataDir: string, backup: BackupFile, at: number): string {
  const undo = basename(newBackupPath(dataDir, at, '-antes'));
  const order = join(dataDir, orderName);
  writeFileSync(
    `${order}.nuevo`,
    JSON.stringify({ backup: backup.name, undo } satisfies RestoreOrder),
    {
      mode: 0o600,
    },
  );
  putInPlace(`${order}.nuevo`, order);
  return undo;
}

/**
 * Does what was ordered before the database is opened. Each part may be interrupted: done again, it goes on
 * where it was.
 * @returns what to tell, or null when nothing was ordered; `endRestore` has the last word.
 */
export function finishRestore(Driver: Driver, dataDir: string): Restored | null {
  const order = orderIn(dataDir);
  if (!order) return forget(dataDir);
  const path = join(dataDir, databaseName);
  const undo = join(dataDir, backupFolderName, order.undo);
  const source = join(dataDir, backupFolderName, order.backup);
  const draft = join(dataDir, `${databaseName}.nueva`);
  const done = existsSync(undo) && existsSync(path);
  if (!done) {
    removeDatabase(draft);
    if (!existsSync(source)) return forget(dataDir);
    copyFileSync(source, draft);
    if (!examine(Driver, draft).ok) return forget(dataDir);
    if (existsSync(path)) becomeBackup(Driver, path, undo);
    putInPlace(draft, path);
  }
  const left = Math.max(0, eventsIn(Driver, undo) - eventsIn(Driver, path));
  return { kind: 'restored', backup: order.backup, undo: order.undo, left };
}

/**
 * The restored database is open: what was erased since is erased in it too, and only then has the order been done.
 * @param undo the name under which what was there before is kept.
 */
export function endRestore(Driver: Driver, dataDir: string, undo: string, db: Database): void {
  const before = erasuresAt(Driver, join(dataDir, backupFolderName, undo));
  eraseKnown(db, [...listedErasures(dataDir), ...before]);
  forget(dataDir);
}

/** Names alone, never a way to another folder. */
const fileName = z.string().regex(/^guion-[\w-]+\.db$/);
const orderSchema = z.object({ backup: fileName, undo: fileName });

/** What the next start is to restore; null when nothing was ordered. */
export function orderIn(dataDir: string): RestoreOrder | null {
  try {
    const text = readFileSync(join(dataDir, orderName), 'utf8');
    const order = orderSchema.safeParse(JSON.parse(text));
    return order.success ? order.data : null;
  } catch {
    return null;
  }
}

/** Takes the order back. */
export function forget(dataDir: string): null {
  rmSync(join(dataDir, orderName), { force: true });
  return null;
}

/** Whole in one file first; a database too damaged for that keeps its bytes all the same. */
function becomeBackup(Driver: Driver, path: string, undo: string): void {
  let db: Database | null = null;
  try {
    db = new Driver(path);
    db.pragma('journal_mode = DELETE');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  } finally {
    db?.close();
  }
  putInPlace(path, undo);
  for (const ending of companions.slice(1)) rmSync(path + ending, { force: true });
}

function eventsIn(Driver: Driver, path: string): number {
  let db: Database | null = null;
  try {
    db = new Driver(path, { readonly: true });
    return chainStore(db).head().count;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return 0;
    throw error;
  } finally {
    db?.close();
  }
}
