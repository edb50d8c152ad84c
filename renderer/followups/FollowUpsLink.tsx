import { CalendarClock, ChevronRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { go } from '../route.ts';
import { useCoreTime } from '../session/clock.ts';
import { byDay } from './byDay.ts';
import { useFollowUps } from './store.ts';

/** The line of the home screen: how many are overdue, how many are for today. */
export function FollowUpsLink() {
  const t = useTranslations('followUps');
  const list = useFollowUps((state) => state.list);
  const { late, today } = byDay(list, useCoreTime());
  return (
    <button
      className="btn btn--ghost rowlink"
      type="button"
      onClick={() => go({ at: 'followUps', id: null })}
    >
      <CalendarClock className="icon" />
      <span className="grow">{t('title')}</span>
      {late.length > 0 ? (
        <span className="badge badge--ambar">{t('lateCount', { count: late.length })}</span>
      ) : null}
      {today.length > 0 ? (
        <span className="badge">{t('todayCount', { count: today.length })}</span>
      ) : null}
      <ChevronRight className="icon icon--16" />
    </button>
  );
}
