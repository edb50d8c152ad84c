/** Keys of what was opened last, newest first; never what it said: a phrase may hold a client's data. */
const most = 8;
const storageKey = (agent: string) => `guion.recents.${agent}`;

export function recentsOf(agent: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey(agent)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string').slice(0, most) : [];
  } catch {
    return []; // not ours, or broken
  }
}

export function keepRecent(agent: string, key: string): void {
  const others = recentsOf(agent).filter((each) => each !== key);
  localStorage.setItem(storageKey(agent), JSON.stringify([key, ...others].slice(0, most)));
}
