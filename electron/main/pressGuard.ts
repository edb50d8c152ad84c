/** Tells a press of a global key from the repeats of one that is held down. */
export interface PressGuard {
  /** @param at ms */
  isPress(key: string, at: number): boolean;
}

/** The system says neither that a key repeats nor that it is let go; the first repeat comes after 660 ms at most. */
const HELD_MS = 750;

export function pressGuard(heldMs = HELD_MS): PressGuard {
  const last = new Map<string, number>();
  return {
    isPress(key, at) {
      const before = last.get(key) ?? -Infinity;
      // Also what does not count moves the moment on: a held key stays one press.
      last.set(key, at);
      return at - before >= heldMs || at < before;
    },
  };
}
