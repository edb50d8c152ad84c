import { create } from 'zustand';
import type { SessionEvent } from '../../shared/session/event.ts';
import type { SessionView } from '../../shared/session/view.ts';
import { setCoreTime } from './clock.ts';
import type { Copied } from './copyScript.ts';
import type { Trouble } from './trouble.ts';

/** What may lie under the script. One at a time. */
export type SheetName = 'note' | 'clientType' | 'situation' | 'pause' | 'abandon' | 'keys' | 'menu';

interface SessionStore {
  /** The interaction as the core last answered it: never ahead of the disk. */
  view: SessionView | null;
  /** The event on its way, if any. */
  pending: SessionEvent['type'] | 'started' | null;
  trouble: Trouble | null;
  sheet: SheetName | null;
  /** What became of copying the sentence, until the next event. */
  copied: Copied | null;
}

export const useSession = create<SessionStore>(() => ({
  view: null,
  pending: null,
  trouble: null,
  sheet: null,
  copied: null,
}));

/** Puts what the core answered on the screen, in one change. */
export function adopt(view: SessionView | null, trouble: Trouble | null = null): void {
  if (view) setCoreTime(view.times.now);
  useSession.setState({ view, trouble, pending: null, copied: null });
}

export function openSheet(sheet: SheetName): void {
  useSession.setState({ sheet });
}

export function closeSheet(): void {
  useSession.setState({ sheet: null });
}
