import { useCommand } from '../keyboard/useCommand.ts';
import type { Chooser } from './useChooser.ts';

/** A digit picks a protocol, a second one its channel where it has several. */
export function useChooserKeys(chooser: Chooser): void {
  const { asking, found, selected } = chooser;
  const free = asking === null;
  useCommand('option', (ordinal) => chooser.pick(found[ordinal - 1]), free);
  useCommand('next', () => chooser.pick(found[selected]), free);
  useCommand('down', () => chooser.select(Math.min(selected + 1, found.length - 1)), free);
  useCommand('up', () => chooser.select(Math.max(selected - 1, 0)), free);
  useCommand('search', () => document.getElementById('search')?.focus());
  useCommand('option', (ordinal) => startBy(chooser, ordinal), !free);
  useCommand('next', () => startBy(chooser, 1), !free);
  useCommand('close', chooser.stopAsking, !free);
}

function startBy({ asking, start }: Chooser, ordinal: number): void {
  const channel = asking?.channels[ordinal - 1];
  if (asking && channel) start(asking, channel);
}
