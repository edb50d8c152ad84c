import { Timer } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SessionView, StepView, TimesView } from '../../shared/session/view.ts';
import { clockText } from '../i18n/clockText.ts';
import { useDesk } from '../settings/store.ts';
import { useAtTime } from './clock.ts';
import { stepMs } from './elapsed.ts';

/** Number of the step and its time; the lower edge is the pace. Where no budget is set, only the time. */
export function StepLine({ view, step }: { view: SessionView; step: StepView }) {
  const t = useTranslations('session.step');
  const budget = budgetOf(step);
  return (
    <>
      <div className="stepline">
        <span className="grow">
          {t('position', { index: step.index, count: step.count })}
          {step.closing ? ` · ${t('closing')}` : ''}
          {step.optional ? ` · ${t('optional')}` : ''}
          <ResponseTime channel={view.channel} />
        </span>
        {budget === null ? null : <Over times={view.times} budget={budget} />}
        <StepClock times={view.times} budget={budget} />
      </div>
      <Pace times={view.times} budget={budget} />
    </>
  );
}

/** The same clock and pace where a situation has its strip in place of this line; nothing without a budget. */
export function DetourPace({ view, step }: { view: SessionView; step: StepView }) {
  const budget = budgetOf(step);
  if (budget === null) return null;
  return (
    <>
      <StepClock times={view.times} budget={budget} />
      <Pace times={view.times} budget={budget} />
    </>
  );
}

const budgetOf = ({ budgetSeconds }: StepView): number | null =>
  budgetSeconds === null ? null : budgetSeconds * 1000;

/** In writing, the time within which the organisation answers. */
function ResponseTime({ channel }: { channel: SessionView['channel'] }) {
  const t = useTranslations('message');
  const time = useDesk(({ settings }) => settings?.responseTime[channel]);
  return channel === 'electronico' && time ? ` · ${t('respond', { time })}` : null;
}

/** How far the step is over its budget. */
function Over({ times, budget }: { times: TimesView; budget: number }) {
  const t = useTranslations('session.step');
  const time = useAtTime((now) => {
    const over = stepMs(times, now) - budget;
    return over > 0 ? clockText(over) : '';
  });
  if (time === '') return null;
  return (
    <span className="over">
      <Timer className="icon icon--14" />
      <span>{t('over', { time })}</span>
    </span>
  );
}

interface Paced {
  times: TimesView;
  budget: number | null;
}

function StepClock({ times, budget }: Paced) {
  const t = useTranslations('session.step');
  const time = useAtTime((now) => clockText(stepMs(times, now)));
  const label =
    budget === null ? t('time', { time }) : t('timeOf', { time, budget: clockText(budget) });
  return (
    <span role="timer" aria-live="off" aria-label={label}>
      <b>{time}</b>
      {budget === null ? null : <span className="stepclock__of"> / {clockText(budget)}</span>}
    </span>
  );
}

function Pace({ times, budget }: Paced) {
  if (budget === null) return <div className="pace" aria-hidden="true" />;
  return <PaceBar times={times} budget={budget} />;
}

function PaceBar({ times, budget }: { times: TimesView; budget: number }) {
  const t = useTranslations('session.step');
  const time = useAtTime((now) => clockText(stepMs(times, now)));
  const share = useAtTime((now) => Math.min(100, Math.round((stepMs(times, now) / budget) * 100)));
  const over = useAtTime((now) => stepMs(times, now) > budget);
  return (
    <progress
      className="pace"
      data-state={over ? 'over' : undefined}
      max={100}
      value={share}
      aria-label={t('timeOf', { time, budget: clockText(budget) })}
    />
  );
}
