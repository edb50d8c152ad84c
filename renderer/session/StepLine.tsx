import { Timer } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SessionView, StepView } from '../../shared/session/view.ts';
import { clockText } from '../i18n/clockText.ts';
import { useDesk } from '../settings/store.ts';
import { useCoreTime } from './clock.ts';
import { stepMs } from './elapsed.ts';

/** Number of the step and its time; the lower edge is the pace. Where no budget is set, only the time. */
export function StepLine({ view, step }: { view: SessionView; step: StepView }) {
  const t = useTranslations('session.step');
  const spent = stepMs(view.times, useCoreTime());
  const budget = step.budgetSeconds === null ? null : step.budgetSeconds * 1000;
  const over = budget !== null && spent > budget;
  return (
    <>
      <div className="stepline">
        <span className="grow">
          {t('position', { index: step.index, count: step.count })}
          {step.closing ? ` · ${t('closing')}` : ''}
          {step.optional ? ` · ${t('optional')}` : ''}
          <ResponseTime channel={view.channel} />
        </span>
        {over ? (
          <span className="over">
            <Timer className="icon icon--14" />
            <span>{t('over', { time: clockText(spent - budget) })}</span>
          </span>
        ) : null}
        <StepClock spent={spent} budget={budget} />
      </div>
      <Pace spent={spent} budget={budget} over={over} />
    </>
  );
}

/** The same clock and pace where a situation has its strip in place of this line; nothing without a budget. */
export function DetourPace({ view, step }: { view: SessionView; step: StepView }) {
  const spent = stepMs(view.times, useCoreTime());
  if (step.budgetSeconds === null) return null;
  const budget = step.budgetSeconds * 1000;
  return (
    <>
      <StepClock spent={spent} budget={budget} />
      <Pace spent={spent} budget={budget} over={spent > budget} />
    </>
  );
}

/** In writing, the time within which the organisation answers. */
function ResponseTime({ channel }: { channel: SessionView['channel'] }) {
  const t = useTranslations('message');
  const time = useDesk(({ settings }) => settings?.responseTime[channel]);
  return channel === 'electronico' && time ? ` · ${t('respond', { time })}` : null;
}

function StepClock({ spent, budget }: { spent: number; budget: number | null }) {
  const t = useTranslations('session.step');
  const time = clockText(spent);
  const label =
    budget === null ? t('time', { time }) : t('timeOf', { time, budget: clockText(budget) });
  return (
    <span role="timer" aria-live="off" aria-label={label}>
      <b>{time}</b>
      {budget === null ? null : <span className="stepclock__of"> / {clockText(budget)}</span>}
    </span>
  );
}

function Pace({ spent, budget, over }: { spent: number; budget: number | null; over: boolean }) {
  const t = useTranslations('session.step');
  if (budget === null) return <div className="pace" aria-hidden="true" />;
  return (
    <progress
      className="pace"
      data-state={over ? 'over' : undefined}
      max={100}
      value={Math.min(100, Math.round((spent / budget) * 100))}
      aria-label={t('timeOf', { time: clockText(spent), budget: clockText(budget) })}
    />
  );
}
