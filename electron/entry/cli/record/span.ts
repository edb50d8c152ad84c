import type { Span } from '../../../../shared/review/filter.ts';

/** Days as they are typed ("2026-11-22", both included) as moments on this machine's clock; null = not days. */
export function spanBetween(from: string | undefined, until: string | undefined): Span | null {
  const [first, last] = [midnight(from, 0), midnight(until, 1)];
  return first === undefined || last === undefined ? null : { from: first, until: last };
}

/** Undefined when it is no day; null when nothing was typed. */
function midnight(text: string | undefined, later: number): number | null | undefined {
  if (text === undefined) return null;
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  const date = new Date(year, month - 1, day);
  if (date.getMonth() !== month - 1 || date.getDate() !== day) return undefined;
  return new Date(year, month - 1, day + later).getTime();
}
