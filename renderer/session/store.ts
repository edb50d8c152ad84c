import { create } from 'zustand';
import type { SessionEvent } from '../../shared/session/event.ts';
import type { SessionView } from '../../shared/session/view.ts';
import { setCoreTime } from './clock.ts';
import type { Copied } from './copyScript.ts';
import { keepSame } from './keepSame.ts';
import { recoveryAfter } from './recovery.ts';
import type { Trouble } from './trouble.ts';

/** What may lie under the script. One at a time. */
export type SheetName =
  | 'note'
  | 'clientType'
  | 'situation'
  | 'pause'
  | 'abandon'
  | 'keys'
  | 'menu'
  | 'finder'
  | 'earlier'
  | 'handOver'
  | 'message'
  | 'flag'
  | 'help';

interface SessionStore {
  /** The interaction as the core last answered it: never ahead of the disk. */
  view: SessionView | null;
  /** The event on its way, if any. */
  pending: SessionEvent['type'] | 'started' | null;
  trouble: Trouble | null;
  sheet: SheetName | null;
  /** What became of copying the sentence, until the next event. */
  copied: Copied | null;
  /** Something small that was done, in words, until the next event. */
  told: string | null;
  /** The place where a recovery pause is offered; null = nowhere. */
  recovery: string | null;
  /** The view that the client may see is on the screen. */
  counter: boolean;
}

export const useSession = create<SessionStore>(() => ({
  view: null,
  pending: null,
  trouble: null,
  sheet: null,
  copied: null,
  told: null,
  recovery: null,
  counter: false,
}));

/** Puts what the core answered on the screen, in one change. */
export function adopt(answered: SessionView | null, trouble: Trouble | null = null): void {
  if (answered) setCoreTime(answered.times.now);
  const before = useSession.getState();
  const view = keepSame(before.view, answered);
  const same = view !== null && before.view?.id === view.id;
  useSession.setState({
    view,
    trouble,
    pending: null,
    copied: null,
    told: null,
    recovery: recoveryAfter(before, view),
    counter: same && before.counter,
  });
}

export function openSheet(sheet: SheetName): void {
  useSession.setState({ sheet });
}

export function closeSheet(): void {
  useSession.setState({ sheet: null });
}

/** Says that something small was done, where faults are told too. */
export function tell(told: string): void {
  useSession.setState({ told });
}

/** The same, only until the next key or press of the pointer. */
export function tellBriefly(told: string): void {
  tell(told);
  const over = new AbortController();
  const forget = () => {
    over.abort();
    if (useSession.getState().told === told) useSession.setState({ told: null });
  };
  for (const input of ['keydown', 'pointerdown'] as const) {
    window.addEventListener(input, forget, { capture: true, signal: over.signal });
  }
}
