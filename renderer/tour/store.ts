import { create } from 'zustand';
import { loadHome, useHome } from '../home/store.ts';
import { changePreferences, usePreferences } from '../preferences/store.ts';
import { go } from '../route.ts';
import { begin } from '../session/begin.ts';
import { send } from '../session/send.ts';
import { adopt, useSession } from '../session/store.ts';
import { follow, tourOn, type Tour } from './follow.ts';

/** The tour that is on its way, if one is. */
export const useTour = create<{ tour: Tour | null }>(() => ({ tour: null }));

/** Lets the tour go on with what the agent does. Call it once. */
export function followTour(): void {
  useSession.subscribe(({ view }) => {
    const { tour } = useTour.getState();
    if (!tour) return;
    const next = follow(tour, view);
    useTour.setState({ tour: next });
    if (!next) void declineTour();
  });
}

/**
 * Begins the tour on a practice interaction, by telephone where a protocol has it.
 * @returns whether it began; false where no protocol can be used, or the core answers that it cannot.
 */
export async function startTour(): Promise<boolean> {
  if (useHome.getState().protocols.length === 0) await loadHome();
  const { protocols } = useHome.getState();
  const byPhone = protocols.filter(({ channels }) => channels.includes('telefonico'));
  // What is about calls and nothing else is the plainest to learn on.
  const card = byPhone.find(({ channels }) => channels.length === 1) ?? byPhone[0] ?? protocols[0];
  const channel = card?.channels.find((each) => each === 'telefonico') ?? card?.channels[0];
  if (!card || !channel) return false;
  const call = { protocol: card.id, channel, client: '', reference: '', pauseReason: '' };
  if (!(await begin({ ...call, practice: true }))) return false;
  const { view } = useSession.getState();
  if (view) useTour.setState({ tour: tourOn(view) });
  return true;
}

/** Leaves the tour, and the practice with it, for the home screen. */
export async function skipTour(reason: string): Promise<void> {
  const { view } = useSession.getState();
  if (view?.status === 'open' || view?.status === 'paused') {
    await send({ type: 'abandoned', reason });
  }
  go({ at: 'home' });
  adopt(null);
}

/** The tour is not offered to this person again; help still does. */
export async function declineTour(): Promise<void> {
  if (!usePreferences.getState().preferences.tour) await changePreferences({ tour: true });
}
