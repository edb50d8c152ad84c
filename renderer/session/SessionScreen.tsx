import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { go } from '../route.ts';
import { CounterPanel } from '../counter/CounterPanel.tsx';
import { PracticeStrip } from '../practice/PracticeStrip.tsx';
import { TourStrip } from '../tour/TourStrip.tsx';
import { Finished } from './Finished.tsx';
import { lookOf, type Look } from './look.ts';
import { Panel } from './Panel.tsx';
import { PriorityPanel } from './PriorityPanel.tsx';
import { StepPanel } from './StepPanel.tsx';
import { closeSheet, useSession } from './store.ts';
import { useSessionKeys } from './useSessionKeys.ts';
import { WrapUp } from './WrapUp.tsx';

/** The interaction on the screen, in the look that its state asks for. */
export function SessionScreen() {
  const view = useSession((state) => state.view);
  useEffect(() => {
    if (!view) go({ at: 'home' }, true);
  }, [view]);
  return view ? <Live key={view.id} view={view} /> : null;
}

function Live({ view }: { view: SessionView }) {
  // A sheet belongs to the interaction it was opened over.
  useEffect(() => closeSheet, []);
  const look = lookOf(view);
  useSessionKeys(view, look);
  const label = useLabel(view, look);
  const counter = useSession((state) => state.counter);
  const covered = counter && look !== 'finished';
  const place = `${view.id}/${covered ? 'counter' : look}/${view.step?.key ?? ''}`;
  return (
    <Panel label={label} place={place} priority={look === 'priority' && !covered}>
      {covered ? <CounterPanel view={view} /> : <PracticeStrip view={view} />}
      {covered ? null : <TourStrip view={view} />}
      {look === 'finished' && !covered ? <Finished view={view} /> : null}
      {look === 'wrapUp' && !covered ? <WrapUp view={view} /> : null}
      {look === 'priority' && view.step && !covered ? (
        <PriorityPanel view={view} step={view.step} />
      ) : null}
      {look === 'step' && view.step && !covered ? <StepPanel view={view} step={view.step} /> : null}
    </Panel>
  );
}

function useLabel(view: SessionView, look: Look): string {
  const t = useTranslations();
  const counter = useSession((state) => state.counter);
  if (look === 'finished') {
    return t(view.practice ? 'practice.finished.panel' : 'wrapUp.finished.panel');
  }
  if (counter) return t('counter.panel');
  if (look === 'wrapUp') return t('wrapUp.panel');
  if (look === 'priority') return t('priority.panel');
  return t(view.status === 'paused' ? 'session.panelPaused' : 'session.panel');
}
