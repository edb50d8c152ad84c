import { Clock3 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { FoldButton } from '../desktop/FoldButton.tsx';
import { clockText } from '../i18n/clockText.ts';
import { channelIcon } from '../ui/channelIcon.ts';
import { useCoreTime } from './clock.ts';
import { attendedMs } from './elapsed.ts';
import { PausedApart } from './PausedApart.tsx';
import { SessionMenu } from './SessionMenu.tsx';

/** Time attended, which stands, and time of the wrap-up, which runs. */
export function WrapUpBar({ view }: { view: SessionView }) {
  const t = useTranslations();
  const Glyph = channelIcon[view.channel];
  return (
    <header className="bar">
      <span className="bar__glyph">
        <Glyph className="icon icon--16" />
      </span>
      <div className="grow">
        <h1 className="bar__title truncate">{t('wrapUp.title')}</h1>
      </div>
      <Clocks view={view} />
      <SessionMenu />
      <FoldButton />
    </header>
  );
}

function Clocks({ view }: { view: SessionView }) {
  const t = useTranslations('session.bar');
  const now = useCoreTime();
  const time = clockText(now - (view.times.wrapUpAt ?? now));
  return (
    <>
      <PausedApart times={view.times} />
      <span className="bar__sub num">
        <span className="bar__word">{t('active')}</span>{' '}
        <b>{clockText(attendedMs(view.times, now))}</b>
      </span>
      <span className="clock" role="timer" aria-live="off" aria-label={t('wrapUp', { time })}>
        <Clock3 className="icon icon--14" />
        {time}
      </span>
    </>
  );
}
