import type { FollowUp } from '../../shared/followup/contract.ts';

export type DayGroup = 'late' | 'today' | 'next';

/** Midnight that begins the local day of a moment, `days` later. By calendar: a day may have 23 hours. */
export function midnight(at: number, days = 0): number {
  const day = new Date(at);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days).getTime();
}

/** Where a moment falls, seen from now: past, later on this local day, or beyond it. */
export function groupOf(due: number, now: number, tomorrow = midnight(now, 1)): DayGroup {
  if (due < now) return 'late';
  return due < tomorrow ? 'today' : 'next';
}

/** The follow-ups by group, in the order given (the most overdue first). */
export function byDay(list: readonly FollowUp[], now: number): Record<DayGroup, FollowUp[]> {
  const groups: Record<DayGroup, FollowUp[]> = { late: [], today: [], next: [] };
  const tomorrow = midnight(now, 1);
  for (const followUp of list) groups[groupOf(followUp.due, now, tomorrow)].push(followUp);
  return groups;
}

/** Whole days from the local day of now to that of a moment; negative = past. */
export function daysAway(at: number, now: number): number {
  return Math.round((midnight(at) - midnight(now)) / 86_400_000);
}

/** Tomorrow at nine, by the local clock. */
export function tomorrowAtNine(now: number): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1, 9).getTime();
}

/** What date and time fields hold, as a moment; null where they name none. */
export function momentOf(date: string, time: string): number | null {
  const at = new Date(`${date}T${time}`).getTime();
  return Number.isNaN(at) ? null : at;
}

/** A moment as date and time fields want it, on the local clock. */
export function fieldsOf(at: number): { date: string; time: string } {
  const day = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return {
    date: `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`,
    time: `${two(day.getHours())}:${two(day.getMinutes())}`,
  };
}
