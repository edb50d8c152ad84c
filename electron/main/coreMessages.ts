import { workingIn, type Working } from '../../shared/door/working.ts';
import { waysIn, type Settled, type Ways } from '../../shared/door/ways.ts';

/**
 * What main and the core process say to each other. electron/entry/desktop.ts, which may not import from
 * here, holds the other half of the same table; the desktop end-to-end tests run both.
 */

/** Main to core. `port` numbers a page's channel where the transport cannot carry the port itself. */
export type ToCore =
  | { type: 'port' } // utilityProcess: the MessagePort travels with it
  | { type: 'portMessage'; port: number; data: unknown }
  | { type: 'portClosed'; port: number }
  | { type: 'link'; link: string }
  /** A new version waits: may it be put in? */
  | { type: 'settle' }
  | { type: 'close' };

/** Core to main. */
export type FromCore =
  | { type: 'ready' }
  | { type: 'problem'; message: string }
  /** It opens, and this keeps it waiting. */
  | { type: 'working'; working: Working }
  | { type: 'portMessage'; port: number; data: unknown }
  /** A call was announced; not ok = refused, and the message says why. */
  | { type: 'announced'; ok: boolean; message: string }
  /** Follow-ups that have come due, each told once. */
  | { type: 'due'; ids: string[] }
  /** How the desk is set up, and whether anybody is attended; told whenever it changes. */
  | { type: 'ways'; ways: Ways }
  | { type: 'settled'; settled: Settled }
  | { type: 'closed' };

/** A message of the core as it should be, or null. */
export function parseFromCore(value: unknown): FromCore | null {
  if (typeof value !== 'object' || value === null) return null;
  const { type, ways, settled, message, port, data, ok, ids } = value as Record<string, unknown>;
  if (type === 'ready' || type === 'closed') return { type };
  const working = type === 'working' ? workingIn((value as { working?: unknown }).working) : null;
  if (working) return { type: 'working', working };
  if (type === 'ways') {
    const read = waysIn(ways);
    return read && { type, ways: read };
  }
  if (type === 'settled' && typeof settled === 'object' && settled !== null) {
    return { type, settled: settled as Settled };
  }
  if (type === 'problem' && typeof message === 'string') return { type, message };
  if (type === 'due' && Array.isArray(ids)) {
    return { type, ids: ids.filter((id): id is string => typeof id === 'string') };
  }
  if (type === 'announced' && typeof ok === 'boolean' && typeof message === 'string') {
    return { type, ok, message };
  }
  if (type === 'portMessage' && typeof port === 'number') return { type, port, data };
  return null;
}
