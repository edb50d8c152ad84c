import { Pause } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { TimesView } from '../../shared/session/view.ts';
import { clockText } from '../i18n/clockText.ts';
import { useAtTime } from './clock.ts';
import { pausedMs } from './elapsed.ts';

/** Time that the client waited, apart from the time attended. */
export function PausedApart({ times }: { times: TimesView }) {
  const t = useTranslations('session.bar');
  const seconds = useAtTime((now) => Math.floor(pausedMs(times, now) / 1000));
  if (seconds < 1) return null;
  const time = clockText(seconds * 1000);
  return (
    <span className="bar__sub bar__paused num" role="timer" aria-live="off">
      <Pause className="icon icon--14" />
      <span className="sr">{t('paused', { time })}</span>
      <span aria-hidden="true">{time}</span>
    </span>
  );
}
