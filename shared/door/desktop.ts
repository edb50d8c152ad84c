import { workingIn, type Working } from './working.ts';
import { globalCommands, type GlobalCommand, readGlobalKeys } from '../people/globalKeys.ts';

/** What the page and the window's process say to each other beside the core's port. */

/** The message by which the page wishes, and main tells. */
export const deskMessage = 'guion:desk';

/** Whether the system lets the sidebar keep its strip of the screen to itself, and if not, why. */
export type StripState =
  | { can: true; on: boolean }
  | { can: false; why: 'wayland' | 'windows' | 'mac' | 'windowManager' };

/** The window among the other programs of the desktop. */
export interface DeskState {
  /** The bar, shrunk to a narrow rail, or widened for the supervisor's desk. */
  shape: 'bar' | 'rail' | 'wide';
  strip: StripState;
  /** Global keys that the system did not give, because another program has them. */
  takenKeys: GlobalCommand[];
  /** Whether Guion starts with the system; null where it cannot be said. */
  autostart: boolean | null;
  /** A new version that waits to be put in; null = none. */
  update: string | null;
}

/** Main to page. */
export type DeskNews =
  | { kind: 'state'; state: DeskState }
  /** What keeps the core waiting before it can answer; null = nothing any more. */
  | { kind: 'working'; working: Working | null }
  /** A global key was pressed. */
  | { kind: 'press'; command: GlobalCommand }
  /** A call was announced: the core has its card. */
  | { kind: 'calls' }
  /** A notification was clicked. */
  | { kind: 'followUps'; id: string | null };

/** Page to main. */
export type DeskWish =
  /** Says how things stand. */
  | { kind: 'state' }
  | { kind: 'keys'; keys: ReadonlyMap<GlobalCommand, string> }
  | { kind: 'rail'; on: boolean }
  | { kind: 'wide'; on: boolean }
  | { kind: 'strip'; on: boolean }
  | { kind: 'autostart'; on: boolean }
  /** Puts in the version that waits, and opens Guion again. */
  | { kind: 'update' }
  /** The client may see the screen: nothing pops up meanwhile. */
  | { kind: 'quiet'; on: boolean };

/** The same as the page says it, before it is read. */
export type DeskAsk =
  | Exclude<DeskWish, { kind: 'keys' }>
  | { kind: 'keys'; keys: Readonly<Record<string, string>> };

/** The wishes that are a yes or a no. */
const switches = ['rail', 'wide', 'strip', 'quiet', 'autostart'] as const;

/** The wish in a message of the page; null where it is none. The page is not trusted: only this gets through. */
export function deskWishIn(data: unknown): DeskWish | null {
  if (typeof data !== 'object' || data === null) return null;
  const { kind, on, keys } = data as Record<string, unknown>;
  if (kind === 'state' || kind === 'update') return { kind };
  if (kind === 'keys') return { kind, keys: readGlobalKeys(keys) };
  const switched = switches.find((each) => each === kind);
  return switched && typeof on === 'boolean' ? { kind: switched, on } : null;
}

/** The news in a message that reached the page; null where it is none. */
export function deskNewsIn(data: unknown): DeskNews | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, news } = data as { type?: unknown; news?: unknown };
  if (type !== deskMessage || typeof news !== 'object' || news === null) return null;
  const { kind, command } = news as Record<string, unknown>;
  if (kind === 'press' && !globalCommands.some((each) => each === command)) return null;
  if (kind === 'working')
    return { kind, working: workingIn((news as { working?: unknown }).working) };
  if (kind === 'calls') return { kind };
  return kind === 'state' || kind === 'press' || kind === 'followUps' ? (news as DeskNews) : null;
}
