import { ChevronLeft, Layers, Pause, Pencil, UserRound, type LucideIcon } from 'lucide-react';
import type { SessionView } from '../../shared/session/view.ts';
import { send } from './send.ts';
import { closeSheet, openSheet, useSession, type SheetName } from './store.ts';

export type ToolId = 'back' | 'note' | 'clientType' | 'situation' | 'pause';

export interface Tool {
  id: ToolId;
  icon: LucideIcon;
  disabled: boolean;
  /** The sheet that it opens; null = it acts at once. */
  sheet: SheetName | null;
  use: () => void;
}

/** What the tools depend on. */
interface ToolState {
  status: SessionView['status'];
  actions: Pick<SessionView['actions'], 'undo'>;
}

/** The five tools, always in this order. */
export function toolsOf(view: ToolState): Tool[] {
  const paused = view.status === 'paused';
  const sheet = (id: ToolId & SheetName, icon: LucideIcon, disabled: boolean): Tool => ({
    id,
    icon,
    disabled,
    sheet: id,
    use: () => toggle(id),
  });
  return [
    { id: 'back', icon: ChevronLeft, disabled: !view.actions.undo, sheet: null, use: undo },
    sheet('note', Pencil, false),
    sheet('clientType', UserRound, paused),
    sheet('situation', Layers, paused),
    { ...sheet('pause', Pause, false), use: paused ? resume : () => toggle('pause') },
  ];
}

function toggle(sheet: SheetName): void {
  if (useSession.getState().sheet === sheet) closeSheet();
  else openSheet(sheet);
}

export function undo(): void {
  void send({ type: 'undone' });
}

export function resume(): void {
  void send({ type: 'resumed' });
}
