import type { ProtocolCard } from '../../shared/library/contract.ts';
import { useCommand } from '../keyboard/useCommand.ts';
import { go } from '../route.ts';
import type { Chooser } from './useChooser.ts';

/** A digit picks a protocol, a second one its channel where it has several. The finder has its own keys. */
export function useChooserKeys(chooser: Chooser, searching: boolean): void {
  const { asking, found, selected } = chooser;
  const free = asking === null && !searching;
  const asks = asking !== null;
  useCommand('option', (ordinal) => chooser.pick(found[ordinal - 1]), free);
  useCommand('next', () => chooser.pick(found[selected]), free);
  useCommand('down', () => chooser.select(Math.min(selected + 1, found.length - 1)), free);
  useCommand('up', () => chooser.select(Math.max(selected - 1, 0)), free);
  useCommand('sheet', () => showSheet(found[selected]), free);
  useCommand('option', (ordinal) => startBy(chooser, ordinal), asks);
  useCommand('next', () => startBy(chooser, 1), asks);
}

function showSheet(card: ProtocolCard | undefined): void {
  if (card) go({ at: 'protocol', id: card.id, as: 'sheet' });
}

function startBy({ asking, start }: Chooser, ordinal: number): void {
  const channel = asking?.channels[ordinal - 1];
  if (asking && channel) start(asking, channel);
}
