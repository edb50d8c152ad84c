import { create } from 'zustand';
import { useAccount } from '../account/store.ts';
import { ofAnAccount, useRoute } from '../route.ts';
import { leaveField } from '../session/leaveField.ts';
import { lookOf } from '../session/look.ts';
import { openSheet, useSession, type SheetName } from '../session/store.ts';
import { topicOf } from './topics.ts';

interface HelpStore {
  /** The article that help opened at; null = help is closed. */
  topic: string | null;
  /** The sheet that help took the place of, to be opened again. */
  under: SheetName | null;
  /** What had focus, to have it again. */
  from: Element | null;
}

/** Whether help is open, and where. */
export const useHelp = create<HelpStore>(() => ({ topic: null, under: null, from: null }));

/** Opens help at the screen that is shown, or closes it. What is typed is kept first. */
export function toggleHelp(): void {
  if (useHelp.getState().topic !== null) return closeHelp();
  const from = document.activeElement;
  leaveField();
  const { view, sheet } = useSession.getState();
  const { route } = useRoute.getState();
  const look = view && lookOf(view);
  const topic = topicOf({
    route,
    locked: useAccount.getState().status?.locked === true && ofAnAccount.has(route.at),
    look,
    paused: view?.status === 'paused',
    detour: view?.mode === 'detour',
    sheet,
  });
  useHelp.setState({ topic, under: sheet, from });
  // Beside a conversation help is a sheet: what is being said stays in sight.
  if (route.at === 'session' && look !== null && look !== 'finished') openSheet('help');
}

/** Closes help; what lay under it is there again. */
export function closeHelp(): void {
  const { under } = useHelp.getState();
  useHelp.setState({ topic: null, under: null });
  if (useSession.getState().sheet === 'help') useSession.setState({ sheet: under });
}

// A sheet that goes because the conversation went on takes help with it, and brings nothing back.
useSession.subscribe(({ sheet }, before) => {
  if (before.sheet === 'help' && sheet !== 'help') useHelp.setState({ topic: null, under: null });
});
