import { ORPCError } from '@orpc/client';
import { create } from 'zustand';
import { api } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';
import { faultOf } from '../api/fault.ts';
import type { Forbidden } from '../../shared/contract/procedure.ts';
import type { Backup, BackupPreview, RestoreOrder } from '../../shared/backup/contract.ts';

/** Why something about a backup was not done, in the terms the screen has a sentence for. */
export type BackupFault =
  | { kind: 'failed' | 'bad'; detail: string }
  | { kind: 'gone' | Forbidden['why'] | 'lost' | 'unexpected' };

interface Backups {
  backups: Backup[];
  order: RestoreOrder | null;
  loaded: boolean;
  making: 'no' | 'running' | 'done';
  fault: BackupFault | null;
  /** The backup that is looked into, by name, and what it holds once it has been read. */
  looked: string | null;
  preview: BackupPreview | null;
}

export const useBackups = create<Backups>(() => ({
  backups: [],
  order: null,
  loaded: false,
  making: 'no',
  fault: null,
  looked: null,
  preview: null,
}));

/** A large file is copied or read through in tens of seconds. */
const patient = { context: { patienceMs: 300_000 } };

export async function loadBackups(): Promise<void> {
  const [backups, order] = await Promise.all([
    deliver(() => api.backup.list()),
    deliver(() => api.backup.order()),
  ]);
  useBackups.setState({ backups, order, loaded: true });
}

/** Does something and says why, when it was not done. */
async function attempt(act: () => Promise<void>): Promise<void> {
  useBackups.setState({ fault: null });
  try {
    await act();
  } catch (error) {
    useBackups.setState({ fault: backupFaultOf(error) });
  }
}

export function makeBackup(): Promise<void> {
  if (useBackups.getState().making === 'running') return Promise.resolve();
  useBackups.setState({ making: 'running' });
  return attempt(async () => {
    const backups = await api.backup.make(undefined, patient);
    useBackups.setState({ backups, making: 'done' });
  }).finally(() => {
    if (useBackups.getState().making === 'running') useBackups.setState({ making: 'no' });
  });
}

/** Opens a backup's preview, or closes it when it is the one that is open. */
export function look(name: string): Promise<void> {
  const closing = useBackups.getState().looked === name;
  useBackups.setState({ looked: closing ? null : name, preview: null });
  if (closing) return Promise.resolve();
  return attempt(async () => {
    const preview = await api.backup.preview({ name }, patient);
    if (useBackups.getState().looked === name) useBackups.setState({ preview });
  });
}

/** Orders the restoring; it happens at the next start. */
export function restore(name: string): Promise<void> {
  return attempt(async () => {
    await api.backup.restore({ name }, patient);
    useBackups.setState({ looked: null, preview: null });
    await loadBackups();
  });
}

export function cancelRestore(): Promise<void> {
  return attempt(async () => {
    await deliver(() => api.backup.cancel());
    await loadBackups();
  });
}

function backupFaultOf(error: unknown): BackupFault {
  const code = error instanceof ORPCError ? error.code : '';
  const detail = () => (error as ORPCError<string, { detail?: string }>).data?.detail ?? '';
  if (code === 'FAILED') return { kind: 'failed', detail: detail() };
  if (code === 'BAD_BACKUP') return { kind: 'bad', detail: detail() };
  const fault = faultOf(error);
  if (fault.kind === 'notFound') return { kind: 'gone' };
  if (fault.kind === 'forbidden') return { kind: fault.forbidden.why };
  return { kind: fault.kind === 'lost' ? 'lost' : 'unexpected' };
}
