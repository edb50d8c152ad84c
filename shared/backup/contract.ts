import { type } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from '../contract/procedure.ts';

/** A backup that was opened and checked when it was made. */
export interface Backup {
  name: string;
  /** UTC ms. */
  at: number;
  bytes: number;
  /** Made because another one was about to be restored: restoring this one undoes that. */
  beforeRestore: boolean;
}

/** A restoring that happens at the next start. */
export interface RestoreOrder {
  /** The backup that will take the place of what is there now. */
  backup: string;
  /** The name under which what is there now will be kept. */
  undo: string;
}

/** What restoring a backup would do. */
export interface BackupPreview extends Backup {
  interactions: number;
  events: number;
  /** When its last interaction ended or began, UTC ms; null when it has none. */
  lastAt: number | null;
  /** What is in the log now and not in the backup. */
  interactionsLeft: number;
  eventsLeft: number;
}

const name = z.string().min(1).max(120);
const notFound = { NOT_FOUND: { data: type<{ what: 'backup' }>() } };
const bad = { BAD_BACKUP: { status: 422, data: type<{ detail: string }>() } };

export const backupContract = {
  /** The newest first. */
  list: procedure.input(z.void()).output(type<Backup[]>()),

  /** Makes one now. */
  make: procedure
    .errors({ FAILED: { status: 507, data: type<{ detail: string }>() } })
    .input(z.void())
    .output(type<Backup[]>()),

  /** Opens and checks a backup and says what restoring it would bring and leave. Changes nothing. */
  preview: procedure
    .errors({ ...notFound, ...bad })
    .input(z.strictObject({ name }))
    .output(type<BackupPreview>()),

  /**
   * Orders a backup to be restored at the next start of Guion. What is there now becomes the backup `undo`,
   * which can be restored in the same way.
   */
  restore: procedure
    .meta({ roles: ['supervisor', 'administrator'], confirmed: true, untilClaimed: true })
    .errors({ ...notFound, ...bad })
    .input(z.strictObject({ name }))
    .output(type<{ undo: string; atNextStart: true }>()),

  /** The restoring that the next start will do; null when none was ordered. */
  order: procedure.input(z.void()).output(type<RestoreOrder | null>()),

  /** Takes the order back. Nothing had been changed by it. */
  cancel: procedure
    .meta({ roles: ['supervisor', 'administrator'], untilClaimed: true })
    .input(z.void())
    .output(type<null>()),
};
