import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { InteractionLog } from '../../shared/review/view.ts';
import { LogReview } from './LogReview.tsx';
import { LogSummary } from './LogSummary.tsx';
import { SeenStep } from './SeenStep.tsx';
import '../ui/fades.css';
import type { Replay } from './useReplay.ts';

const WayTaken = lazy(() => import('./WayTaken.tsx'));

const tabs = ['step', 'way', 'summary', 'review'] as const;
type Tab = (typeof tabs)[number];

interface Props {
  log: InteractionLog;
  replay: Replay;
  /** The list that one comes from. */
  query: string;
}

/** Beside the timeline: the step as it was seen, the way on the drawing, the whole, and the review. */
export function LogSide({ log, replay, query }: Props) {
  const t = useTranslations('review.tabs');
  const [tab, setTab] = useState<Tab>('step');
  return (
    <section className="logside" aria-label={t('label')}>
      <div className="views fades" role="tablist" aria-label={t('label')}>
        {tabs.map((each) => (
          <button
            key={each}
            className="view"
            type="button"
            role="tab"
            aria-selected={tab === each}
            aria-controls={`log-${each}`}
            id={`log-tab-${each}`}
            onClick={() => setTab(each)}
          >
            {t(each)}
          </button>
        ))}
      </div>
      <div id={`log-${tab}`} role="tabpanel" aria-labelledby={`log-tab-${tab}`}>
        {tab === 'step' && replay.seen ? <SeenStep view={replay.seen} /> : null}
        {tab === 'way' ? (
          <Suspense fallback={null}>
            <WayTaken log={log} seq={replay.seq} />
          </Suspense>
        ) : null}
        {tab === 'summary' ? <LogSummary log={log} /> : null}
        {tab === 'review' ? <LogReview log={log} query={query} /> : null}
      </div>
    </section>
  );
}
