import { create } from 'zustand';
import { api } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';
import type { Notice } from '../../shared/integrity/notice.ts';
import type { IntegrityReport } from '../../shared/integrity/report.ts';

type Checking = 'no' | 'running' | 'failed' | IntegrityReport;

interface Integrity {
  /** What must be told about the data, until it is read. */
  notices: Notice[];
  checking: Checking;
}

export const useIntegrity = create<Integrity>(() => ({ notices: [], checking: 'no' }));

/** A million interactions take a minute or two. */
const checkMs = 600_000;

/** Quiet: a line that is down has its own sign. */
export async function loadNotices(): Promise<void> {
  try {
    useIntegrity.setState({ notices: await api.integrity.notices() });
  } catch {
    // Asked again when the screen is opened again.
  }
}

/** «Entendido». Saying it twice is no harm; a notice that cannot be marked stays. */
export async function markRead(no: number): Promise<void> {
  try {
    await deliver(() => api.integrity.markRead({ no }));
  } finally {
    await loadNotices();
  }
}

/** Checks the whole log; the agent's steps are taken meanwhile. */
export async function checkLog(): Promise<void> {
  if (useIntegrity.getState().checking === 'running') return;
  useIntegrity.setState({ checking: 'running' });
  try {
    const checking = await api.integrity.verify(undefined, { context: { patienceMs: checkMs } });
    useIntegrity.setState({ checking });
  } catch {
    useIntegrity.setState({ checking: 'failed' });
  }
}
