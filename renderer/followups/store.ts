import { create } from 'zustand';
import { api } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';
import { faultOf } from '../api/fault.ts';
import type { FollowUp } from '../../shared/followup/contract.ts';
import type { InteractionLog } from '../../shared/review/view.ts';
import { useSession } from '../session/store.ts';
import { troubleOf } from '../session/trouble.ts';

interface FollowUps {
  /** Open ones, the most overdue first. */
  list: FollowUp[];
  loaded: boolean;
  /** Interactions that follow-ups come from, by id, as far as they were asked for; null = not here. */
  origins: Record<string, InteractionLog | null>;
}

export const useFollowUps = create<FollowUps>(() => ({ list: [], loaded: false, origins: {} }));

/** Asks once; a lost line shows elsewhere, and the next time asks again. */
export async function loadFollowUps(): Promise<void> {
  try {
    useFollowUps.setState({ list: await api.followUp.list(), loaded: true });
  } catch {
    return; // the connection says so by itself
  }
}

export function snooze(id: string, until: number): Promise<boolean> {
  return keep(() => api.followUp.snooze({ id, until }));
}

export function closeFollowUp(id: string): Promise<boolean> {
  return keep(() => api.followUp.close({ id }));
}

/** The interaction that a follow-up comes from, asked for once; it may still be open, and then is not there. */
export async function loadOrigin(id: string): Promise<void> {
  if (useFollowUps.getState().origins[id]) return;
  const log = await deliver(() => api.review.open({ id })).catch(() => null);
  const { origins } = useFollowUps.getState();
  useFollowUps.setState({ origins: { ...origins, [id]: log } });
}

async function keep(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await deliver(write);
    useSession.setState({ trouble: null });
    return true;
  } catch (error) {
    const fault = faultOf(error);
    // Closed elsewhere meanwhile: the list says so by itself.
    if (fault.kind !== 'notFound') {
      useSession.setState({ trouble: troubleOf(fault, () => keep(write)) });
    }
    return false;
  } finally {
    await loadFollowUps();
  }
}
