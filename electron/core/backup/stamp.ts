/** Times as they stand in the names of files: UTC, to the millisecond, in an order that sorts. */
const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'UTC',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
});

const msOfDay = 86_400_000;

/** "2026-11-22T09-30-00-123" for a time in UTC ms. */
export function stampOf(at: number): string {
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const year = (part['year'] ?? '').padStart(4, '0');
  const ms = part['fractionalSecond'] ?? '';
  return `${year}-${part['month']}-${part['day']}T${part['hour']}-${part['minute']}-${part['second']}-${ms}`;
}

/** The UTC day of a time, "2026-11-22". */
export function dayOf(at: number): string {
  return stampOf(at).slice(0, 10);
}

/** The time of a stamp in UTC ms: the inverse of `stampOf`. */
export function timeOf(stamp: string): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0, ms = 0] = stamp
    .split(/\D+/)
    .map(Number);
  const time = ((hour * 60 + minute) * 60 + second) * 1000 + ms;
  return daysSinceEpoch(year, month, day) * msOfDay + time;
}

/** Days from 1970-01-01 in the Gregorian calendar, counted in years that begin in March. */
function daysSinceEpoch(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}
