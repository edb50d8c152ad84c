import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { LogSummary } from '../review/LogSummary.tsx';
import { openLog, useReview } from '../review/store.ts';
import { Timeline } from '../review/Timeline.tsx';
import '../review/review.css';
import '../review/timeline.css';

/** The interaction that is being reviewed, step by step, beside the form. */
export function Replay({ interaction }: { interaction: string }) {
  const t = useTranslations('scorecard');
  const { log } = useReview();
  useEffect(() => void openLog(interaction), [interaction]);
  return (
    <aside className="box" aria-label={t('replay')}>
      {log?.summary.id === interaction ? (
        <>
          <LogSummary log={log} />
          <Timeline log={log} />
        </>
      ) : null}
    </aside>
  );
}
