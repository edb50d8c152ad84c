import { CalendarClock, ChevronRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { go } from '../route.ts';
import { useAtTime } from '../session/clock.ts';
import { byDay } from './byDay.ts';
import { useFollowUps } from './store.ts';

/** The line of the home screen: how many are overdue, how many are for today. */
export function FollowUpsLink() {
  const t = useTranslations('followUps');
  const list = useFollowUps((state) => state.list);
  const late = useAtTime((now) => byDay(list, now).late.length);
  const today = useAtTime((now) => byDay(list, now).today.length);
  return (
    <button
      className="btn btn--ghost rowlink"
      type="button"
      onClick={() => go({ at: 'followUps', id: null })}
    >
      <CalendarClock className="icon" />
      <span className="grow">{t('title')}</span>
      {late > 0 ? (
        <span className="badge badge--ambar">{t('lateCount', { count: late })}</span>
      ) : null}
      {today > 0 ? <span className="badge">{t('todayCount', { count: today })}</span> : null}
      <ChevronRight className="icon icon--16" />
    </button>
  );
}
