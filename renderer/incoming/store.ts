import { create } from 'zustand';
import { api } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';
import type { IncomingCall } from '../../shared/incoming/contract.ts';

interface Incoming {
  /** The calls that wait, the newest first. */
  calls: IncomingCall[];
  /** One that named no protocol and was taken: its client goes with whatever is started next. */
  taken: IncomingCall | null;
}

export const useIncoming = create<Incoming>(() => ({ calls: [], taken: null }));

/** Asks once; a lost line shows elsewhere, and the next time asks again. */
export async function loadCalls(): Promise<void> {
  try {
    const calls = await api.incoming.list();
    const before = useIncoming.getState().calls;
    // The same calls are not drawn anew every second and a half.
    if (calls.map(({ id }) => id).join() !== before.map(({ id }) => id).join()) {
      useIncoming.setState({ calls });
    }
  } catch {
    return; // the connection says so by itself
  }
}

/** Takes a card away, here and for every other window. */
export async function dismissCall({ id }: IncomingCall): Promise<void> {
  await deliver(() => api.incoming.dismiss({ id }));
  await loadCalls();
}
