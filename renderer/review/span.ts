import type { Filter, Span } from '../../shared/review/filter.ts';

/** How many days each period goes back, today included. */
const back = { today: 1, week: 7, month: 30, quarter: 90, year: 365 } as const;

/** The moments that the days of a filter begin and end at here, on the clock of this machine. */
export function spanOf({ period, from, until }: Filter, now = new Date()): Span {
  if (period !== null) return { from: midnight(now, 1 - back[period]), until: null };
  return {
    from: from === null ? null : midnight(dayOf(from)),
    until: until === null ? null : midnight(dayOf(until), 1),
  };
}

/** "2026-11-22" as that day here. */
function dayOf(text: string): Date {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return new Date(year, month - 1, day);
}

function midnight(date: Date, days = 0): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime();
}
