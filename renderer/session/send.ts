import { api } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';
import { faultOf } from '../api/fault.ts';
import type { SessionEvent } from '../../shared/session/event.ts';
import { adopt, useSession } from './store.ts';
import { troubleOf } from './trouble.ts';
import { inTurn } from './turn.ts';

interface Call {
  id: string;
  seq: number;
  eventId: string;
  event: SessionEvent;
}

/** Events that mean the step they were pressed on: on another step they would be a mistake. */
const tiedToStep: readonly SessionEvent['type'][] = ['next', 'decided', 'normMarked', 'undone'];
/** Events that carry what a person wrote: still meant when the interaction moved on meanwhile. */
const carriesText: readonly SessionEvent['type'][] = ['captured', 'noted'];

/**
 * Sends an event of the interaction on screen and shows what it led to. Events go one after the other.
 * @returns whether it was recorded.
 */
export function send(event: SessionEvent): Promise<boolean> {
  const { view } = useSession.getState();
  const from = { id: view?.id, step: view?.step?.key };
  return inTurn(() => record(event, from));
}

async function record(
  event: SessionEvent,
  from: { id: string | undefined; step: string | undefined },
): Promise<boolean> {
  const { trouble } = useSession.getState();
  // What the disk refused before comes first, so that nothing is left out in the middle.
  if (trouble?.kind === 'storage' && trouble.again && !(await trouble.again())) return false;
  const { view } = useSession.getState();
  if (!view || view.id !== from.id) return false;
  if (tiedToStep.includes(event.type) && view.step?.key !== from.step) return false;
  return attempt({ id: view.id, seq: view.seq, eventId: crypto.randomUUID(), event });
}

async function attempt(call: Call): Promise<boolean> {
  useSession.setState({ pending: call.event.type });
  try {
    adopt(await deliver(() => api.session.advance(call)));
    return true;
  } catch (error) {
    const fault = faultOf(error);
    if (fault.kind === 'stale' && carriesText.includes(call.event.type)) {
      adopt(fault.view);
      return attempt({ ...call, seq: fault.view.seq, eventId: crypto.randomUUID() });
    }
    const answered = 'view' in fault ? fault.view : useSession.getState().view;
    adopt(
      answered,
      troubleOf(fault, () => attempt(call)),
    );
    return false;
  }
}
