import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { giveToOwner } from '../support/processes.ts';
import { longestTaken, longId, longProtocol } from './longProtocol.ts';

/** Puts the longest protocol that the app takes into a folder of the company's own, which the settings then name. */
export function companyFolder(beside: string): string {
  const folder = path.join(beside, 'protocolos');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${longId}.yaml`), longProtocol(longestTaken));
  giveToOwner(beside);
  return folder;
}
