import type { Chance } from './dress.ts';

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** How busy the hours of a day are, from 8 to 20: one peak before noon, a lower one in the afternoon. */
const hours = [4, 7, 10, 11, 10, 7, 5, 6, 8, 9, 7, 4];
const firstHour = 8;
/** From Sunday on. */
const weekdays = [0.1, 1.15, 1.05, 1, 1, 0.95, 0.45];
const months = [0.9, 0.9, 1, 0.95, 1, 1, 0.9, 0.95, 1, 1.05, 1.15, 1.25];
/** 1 January 1970 was a Thursday. */
const firstWeekday = 4;

/**
 * When interactions begin, in order, day by day over the year that ends with a moment.
 * @param until UTC ms. @param offset ms of the clock on the wall ahead of UTC.
 */
export function* beginnings(
  count: number,
  until: number,
  offset: number,
  chance: Chance,
): Generator<number[]> {
  const last = Math.floor((until + offset) / dayMs);
  const days = Array.from({ length: 365 }, (_, index) => last - 365 + index);
  const weights = days.map((day) => weightOf(day) * (0.9 + chance() * 0.2));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let [given, owed] = [0, 0];
  for (const [index, day] of days.entries()) {
    owed += (count * (weights[index] ?? 0)) / total;
    const today = index === days.length - 1 ? count - given : Math.round(owed - given);
    given += today;
    const times = Array.from({ length: today }, () => day * dayMs - offset + timeOfDay(chance));
    yield times.toSorted((a, b) => a - b);
  }
}

function weightOf(day: number): number {
  const month = Math.min(11, Math.floor(((day % 365.25) / 365.25) * 12));
  return (weekdays[(day + firstWeekday) % 7] ?? 1) * (months[month] ?? 1);
}

function timeOfDay(chance: Chance): number {
  let rest = chance() * hours.reduce((sum, weight) => sum + weight, 0);
  const hour = hours.findIndex((weight) => (rest -= weight) < 0);
  return Math.floor((firstHour + hour + chance()) * hourMs);
}
