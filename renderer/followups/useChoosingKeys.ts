import { useCommand } from '../keyboard/useCommand.ts';
import { focusPanel } from '../session/focusPanel.ts';
import type { Choosing } from './useChoosing.ts';

/** The keys of the list; while a date is chosen, Esc gives that up first. */
export function useChoosingKeys(choosing: Choosing, onLeave: () => void): void {
  const { found, selected, select, rescheduling, reschedule, start, finish } = choosing;
  const at = selected ? found.indexOf(selected) : -1;
  const free = selected !== null && !rescheduling;
  useCommand('down', () => select(found[at + 1]), selected !== null);
  useCommand('up', () => select(found[at - 1]), selected !== null);
  useCommand('next', () => selected && void start(selected), free);
  useCommand('reschedule', () => reschedule(true), free);
  useCommand('done', () => selected && finish(selected), free);
  useCommand('search', () => document.getElementById('follow-search')?.focus());
  useCommand('close', onLeave, !rescheduling);
  useCommand(
    'close',
    () => {
      reschedule(false);
      focusPanel();
    },
    rescheduling,
  );
}
