const dayMinutes = 24 * 60;
const minuteMs = 60_000;

/** The furthest that a desk's clock is taken to be behind UTC, in minutes; ahead of it, the rest of the day. */
const behindAtMost = 11 * 60 - 1;

export interface LocalMoment {
  /** Days since 1 January 1970 on the desk's calendar. */
  day: number;
  /** 0 to 23. */
  hour: number;
}

/**
 * The day and hour of a time at the desk, told from its clock alone.
 * @param at UTC ms. @param local "HH:MM" there. A clock 11 h or more behind UTC, or more than 13 h ahead, counts as the
 * other side of the date line: the hours are right, the day is one off, always the same way.
 */
export function momentOf(at: number, local: string): LocalMoment {
  const [hour = 0, minute = 0] = local.split(':').map(Number);
  const utc = Math.floor(at / minuteMs);
  const ahead = mod(hour * 60 + minute - utc + behindAtMost, dayMinutes) - behindAtMost;
  return { day: Math.floor((utc + ahead) / dayMinutes), hour };
}

const mod = (value: number, by: number) => ((value % by) + by) % by;
