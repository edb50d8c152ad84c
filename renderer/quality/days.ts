const dayMs = 86_400_000;

/** Today on this desk's calendar, in days since 1970. */
export function today(): number {
  const now = new Date();
  return Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / dayMs);
}

/** A day as a date whose UTC parts are the calendar's. */
export const dateOf = (day: number): Date => new Date(day * dayMs);

/** The last so many days, today included. */
export function lastDays(count: number): { from: number; to: number } {
  const to = today();
  return { from: to - count + 1, to };
}
