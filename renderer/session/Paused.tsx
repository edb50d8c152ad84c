import { Timer } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SessionView, StepView } from '../../shared/session/view.ts';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { clockText } from '../i18n/clockText.ts';
import { Key } from '../keyboard/Key.tsx';
import { useAtTime } from './clock.ts';
import { remindersDue } from './elapsed.ts';
import { Identifiers } from './Identifiers.tsx';
import { recoveryReason } from './recovery.ts';
import { resume } from './tools.ts';
import { TroubleBanner } from './TroubleBanner.tsx';

/** What matters while the client waits; a long hold is remembered quietly, at each multiple. */
export function PausedWork({ view }: { view: SessionView }) {
  const t = useTranslations('session.paused');
  const recovering = view.pauseReason === recoveryReason;
  const due = useAtTime((now) => remindersDue(view.times, now));
  const waited = clockText(due * view.times.holdReminderSeconds * 1000);
  return (
    <>
      <output className="advise advise--ambar">
        {due > 0 && !recovering ? (
          <>
            <Timer className="icon icon--16" />
            <span>{t('reminder', { time: waited })}</span>
          </>
        ) : null}
      </output>
      <p className="advise">
        <Timer className="icon icon--16" />
        <span>{t(recovering ? 'recoveryAdvice' : 'advice')}</span>
      </p>
    </>
  );
}

/** The way back into the interaction, where the way forward always is. */
export function PausedDock({ view, step }: { view: SessionView; step: StepView | null }) {
  const t = useTranslations('session.paused');
  const stage = view.stages.find(({ id }) => id === step?.stage)?.name ?? '';
  return (
    <div className="dock">
      <TroubleBanner />
      <Identifiers view={view} />
      <button
        className="btn btn--primary btn--lg next"
        id="next"
        type="button"
        aria-keyshortcuts={ariaKeyOf('resume')}
        onClick={resume}
      >
        <span className="grow truncate">
          {t('resume')}{' '}
          {step && view.step ? (
            <span className="next__to">{t('resumeAt', { stage, index: step.index })}</span>
          ) : null}
        </span>
        <Key command="resume" />
      </button>
    </div>
  );
}
