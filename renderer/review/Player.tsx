import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { InteractionLog } from '../../shared/review/view.ts';
import { clockText } from '../i18n/clockText.ts';
import type { Replay } from './useReplay.ts';

/** A slider over the events of an interaction: the arrows go from one to the next. */
export function Player({ log, replay }: { log: InteractionLog; replay: Replay }) {
  const t = useTranslations('review.replay');
  const names = useTranslations('review.replay.events');
  const { moments, summary } = log;
  const { seq, stand } = replay;
  const here = moments[seq - 1];
  const last = moments.at(-1);
  if (!here || !last) return null;
  const time = clockText(here.at - summary.startedAt);
  return (
    <div className="player">
      <button
        className="iconbtn"
        type="button"
        aria-label={t('before')}
        disabled={seq === 1}
        onClick={() => stand(seq - 1)}
      >
        <ChevronLeft className="icon" />
      </button>
      <input
        className="player__slider"
        type="range"
        aria-label={t('slider')}
        aria-valuetext={t('moment', { seq, of: moments.length, time, what: names(here.type) })}
        min={1}
        max={moments.length}
        value={seq}
        onChange={(event) => stand(event.target.valueAsNumber)}
      />
      <button
        className="iconbtn"
        type="button"
        aria-label={t('after')}
        disabled={seq === moments.length}
        onClick={() => stand(seq + 1)}
      >
        <ChevronRight className="icon" />
      </button>
      <p className="player__what">
        <b className="num">{time}</b>
        <span className="num"> / {clockText(last.at - summary.startedAt)}</span>
        <span className="grow"> · {names(here.type)}</span>
        <span className="num mute">{t('place', { seq, of: moments.length })}</span>
      </p>
    </div>
  );
}
