import { api } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';
import { faultOf } from '../api/fault.ts';
import type { ChannelId } from '../../shared/protocol/protocol.ts';
import { go } from '../route.ts';
import { send } from './send.ts';
import { adopt, useSession } from './store.ts';
import { troubleOf } from './trouble.ts';

export interface Beginning {
  protocol: string;
  channel: ChannelId;
  client: string;
  reference: string;
  /** The number that a call comes from. */
  phone?: string;
  /** The promise that it keeps. */
  followUp?: string;
  /** A rehearsal with a simulated client, that counts nowhere. */
  practice?: boolean;
  /** Why the active interaction, if there is one, waits. */
  pauseReason: string;
}

let starting = false;

/** Begins an interaction and shows its first step. */
export async function begin(beginning: Beginning): Promise<boolean> {
  if (starting) return false;
  starting = true;
  const call = { eventId: crypto.randomUUID(), ...beginning };
  try {
    adopt(await deliver(() => api.session.start(call)));
    go({ at: 'session' });
    return true;
  } catch (error) {
    useSession.setState({ trouble: troubleOf(faultOf(error), () => begin(beginning)) });
    return false;
  } finally {
    starting = false;
  }
}

/** Shows an open interaction as it is on disk. */
export async function openInteraction(id: string): Promise<boolean> {
  try {
    adopt(await deliver(() => api.session.open({ id })));
    go({ at: 'session' });
    return true;
  } catch (error) {
    useSession.setState({ trouble: troubleOf(faultOf(error), null) });
    return false;
  }
}

/** Takes a paused interaction up again; the one that is active meanwhile waits. */
export async function resumeInteraction(id: string, pauseReason: string): Promise<void> {
  const active = await deliver(() => api.session.current());
  if (active && active.id !== id && active.status === 'open') {
    adopt(active);
    if (!(await send({ type: 'paused', reason: pauseReason }))) return;
  }
  if (await openInteraction(id)) await send({ type: 'resumed' });
}

/** What a page asks first, also after a crash: the active interaction as it is on disk. */
export async function loadCurrent(): Promise<boolean> {
  const view = await deliver(() => api.session.current());
  adopt(view);
  return view !== null;
}
