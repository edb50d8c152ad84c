import type { IncomingCall } from '../../shared/incoming/contract.ts';
import { go } from '../route.ts';
import { begin } from '../session/begin.ts';
import { dismissCall, useIncoming } from './store.ts';

/**
 * Takes a call: its protocol starts and whatever runs waits, with the reason. One that named no protocol goes to
 * the home screen, where the agent chooses.
 */
export async function answerCall(call: IncomingCall, pauseReason: string): Promise<void> {
  const { protocol, channel, client, reference, phone } = call;
  if (!protocol) {
    useIncoming.setState({ taken: call });
    go({ at: 'home' });
    return;
  }
  const known = { client, reference, phone };
  if (await begin({ protocol: protocol.id, channel, ...known, pauseReason })) {
    await dismissCall(call);
  }
}

/** The interaction for a call that was taken has begun: its card goes. */
export async function settleTaken(): Promise<void> {
  const { taken } = useIncoming.getState();
  if (!taken) return;
  useIncoming.setState({ taken: null });
  await dismissCall(taken);
}
