import { CornerDownRight, Pause } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { clockText } from '../i18n/clockText.ts';
import { Key } from '../keyboard/Key.tsx';
import { positionIn } from './position.ts';
import { recoveryReason } from './recovery.ts';
import { usePauseReason } from './usePauseReason.ts';
import { useCoreTime } from './clock.ts';
import { send } from './send.ts';
import { useContent } from './useContent.tsx';
import { DetourPace } from './StepLine.tsx';
import { resume } from './tools.ts';

/** Leaves the situation, or the escalation, for the very step that it was opened on. */
export function leaveDetour(): void {
  void send({ type: 'situationLeft' });
}

/** In place of the step line while a situation is open: what it is and the way back. */
export function DetourStrip({ view }: { view: SessionView }) {
  const t = useTranslations('session.detour');
  const below = view.trail.at(-1);
  return (
    <output className="strip strip--detour">
      <CornerDownRight className="icon icon--16" />
      <span className="grow truncate">
        {t.rich('place', { ...positionIn(view.stages), name: view.protocol.name, c: useContent() })}
      </span>
      {view.step ? <DetourPace view={view} step={view.step} /> : null}
      <button className="btn" type="button" onClick={leaveDetour}>
        {below?.index ? t('leaveTo', { index: below.index }) : t('leave')} <Key command="close" />
      </button>
    </output>
  );
}

/** In place of the step line while the interaction waits. */
export function PausedStrip({ view }: { view: SessionView }) {
  const t = useTranslations('session.paused');
  const reason = usePauseReason()(view.pauseReason);
  const recovering = view.pauseReason === recoveryReason;
  return (
    <output className="strip strip--paused">
      <Pause className="icon icon--16" />
      <span className="truncate">
        {recovering ? t('recovery') : t('strip')}
        {reason && !recovering ? t('reason', { reason }) : ''}
      </span>
      <PauseClock since={view.times.pausedAt} />
      <button className="btn" type="button" onClick={resume}>
        {t('resume')} <Key command="pause" />
      </button>
    </output>
  );
}

function PauseClock({ since }: { since: number | null }) {
  const now = useCoreTime();
  return (
    <span className="grow num" role="timer" aria-live="off">
      {clockText(now - (since ?? now))}
    </span>
  );
}
