import { Clock3 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { FoldButton } from '../desktop/FoldButton.tsx';
import { clockText } from '../i18n/clockText.ts';
import { channelIcon } from '../ui/channelIcon.ts';
import { useAtTime } from './clock.ts';
import { attendedMs } from './elapsed.ts';
import { PausedApart } from './PausedApart.tsx';
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
      <PausedApart times={view.times} />
      <TotalClock view={view} />
      <SessionMenu />
      <FoldButton />
    </header>
  );
}

function TotalClock({ view }: { view: SessionView }) {
  const t = useTranslations('session.bar');
  const { targetSeconds } = view.times;
  const time = useAtTime((now) => clockText(attendedMs(view.times, now)));
  const target = targetSeconds === null ? null : clockText(targetSeconds * 1000);
  const over = useAtTime(
    (now) => targetSeconds !== null && attendedMs(view.times, now) > targetSeconds * 1000,
  );
  const label = target === null ? t('total', { time }) : t('target', { time, target });
  return (
    <span
      className="clock"
      role="timer"
      aria-live="off"
      aria-label={label}
      data-over={over ? '' : undefined}
    >
      <Clock3 className="icon icon--14" />
      {time}
      {target === null ? null : <span className="clock__of">/ {target}</span>}
    </span>
  );
}
