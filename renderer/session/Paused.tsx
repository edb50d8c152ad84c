import { Timer } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SessionView, StepView } from '../../shared/session/view.ts';
import { ariaKeyOf } from '../keyboard/commands.ts';
import { Key } from '../keyboard/Key.tsx';
import { resume } from './tools.ts';
import { TroubleBanner } from './TroubleBanner.tsx';

/** What matters while the client waits. */
export function PausedWork() {
  const t = useTranslations('session.paused');
  return (
    <p className="advise">
      <Timer className="icon icon--16" />
      <span>{t('advice')}</span>
    </p>
  );
}

/** The way back into the interaction, where the way forward always is. */
export function PausedDock({ view, step }: { view: SessionView; step: StepView }) {
  const t = useTranslations('session.paused');
  const stage = view.stages.find(({ id }) => id === step.stage)?.name ?? '';
  return (
    <div className="dock">
      <TroubleBanner />
      <button
        className="btn btn--primary btn--lg next"
        id="next"
        type="button"
        aria-keyshortcuts={ariaKeyOf('resume')}
        onClick={resume}
      >
        <span className="grow truncate">
          {t('resume')}{' '}
          <span className="next__to">{t('resumeAt', { stage, index: step.index })}</span>
        </span>
        <Key command="resume" />
      </button>
    </div>
  );
}
