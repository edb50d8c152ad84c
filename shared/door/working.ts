/** Work that the data need before they can be used; the start waits for it. */
const works = ['restore', 'copy', 'migrate', 'rebuild'] as const;

/** How far it is. A total of 0: nobody can say. */
export interface Working {
  doing: (typeof works)[number];
  done: number;
  total: number;
}

/** Told by the core while it opens. */
export type TellWorking = (now: Working) => void;

/** What another process says of it; null where that is none. */
export function workingIn(value: unknown): Working | null {
  if (typeof value !== 'object' || value === null) return null;
  const { doing, done, total } = value as Record<string, unknown>;
  const work = works.find((each) => each === doing);
  if (!work || typeof done !== 'number' || typeof total !== 'number') return null;
  return { doing: work, done, total };
}
