/** What the core tells main of the desk's settings and of what goes on, for what only main can do. */
export interface Ways {
  /** Where new versions lie; null = nobody is asked. */
  updates: string | null;
  /** Whether the organisation has Guion start with the system; null = each person's own choice. */
  autostart: boolean | null;
  /** An interaction is open, paused or not. */
  attending: boolean;
}

/** Whether a new version may be put in now, and if not, why. */
export type Settled = { ok: true } | { ok: false; why: 'attending' | 'backup' };

/** The ways in a message of the core; null where it holds none. */
export function waysIn(value: unknown): Ways | null {
  if (typeof value !== 'object' || value === null) return null;
  const { updates, autostart, attending } = value as Record<string, unknown>;
  if (typeof attending !== 'boolean') return null;
  if (updates !== null && typeof updates !== 'string') return null;
  return autostart === null || typeof autostart === 'boolean'
    ? { updates, autostart, attending }
    : null;
}
