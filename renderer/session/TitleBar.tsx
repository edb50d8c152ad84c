import { Clock3 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { FoldButton } from '../desktop/FoldButton.tsx';
import { clockText } from '../i18n/clockText.ts';
import { channelIcon } from '../ui/channelIcon.ts';
import { useCoreTime } from './clock.ts';
import { attendedMs } from './elapsed.ts';
import { SessionMenu } from './SessionMenu.tsx';

/** Protocol, total clock and menu; where the window is dragged by. */
export function TitleBar({ view }: { view: SessionView }) {
  const Glyph = channelIcon[view.channel];
  const name = view.trail[0]?.name ?? view.protocol.name;
  return (
    <header className="bar">
      <span className="bar__glyph">
        <Glyph className="icon icon--16" />
      </span>
      <div className="grow">
        <h1 className="bar__title truncate" lang={view.protocol.language} title={name}>
          {name}
        </h1>
      </div>
      <TotalClock view={view} />
      <SessionMenu />
      <FoldButton />
    </header>
  );
}

function TotalClock({ view }: { view: SessionView }) {
  const t = useTranslations('session.bar');
  const time = clockText(attendedMs(view.times, useCoreTime()));
  return (
    <span className="clock" role="timer" aria-live="off" aria-label={t('total', { time })}>
      <Clock3 className="icon icon--14" />
      {time}
    </span>
  );
}
