import { useFormatter, useTranslations } from 'use-intl';
import { daysAway } from './byDay.ts';

const minuteMs = 60_000;
/** Within the hour it says in how long. */
const soonMs = 60 * minuteMs;

/** When something is due, in the two lines of its row: the hour, and the day or how soon. */
export function useDueText(): (due: number, now: number) => { hour: string; day: string } {
  const t = useTranslations('followUps');
  const format = useFormatter();
  const dayOf = (due: number, now: number) => {
    const days = daysAway(due, now);
    const minutes = Math.ceil(Math.abs(due - now) / minuteMs);
    if (Math.abs(due - now) < soonMs) return t(due < now ? 'ago' : 'in', { minutes });
    if (days === 0) return due < now ? t('today') : '';
    if (days === -1) return t('yesterday');
    if (days === 1) return t('tomorrow');
    return format.dateTime(due, days > 0 && days < 7 ? 'weekday' : 'day');
  };
  return (due, now) => ({ hour: format.dateTime(due, 'clock'), day: dayOf(due, now) });
}
