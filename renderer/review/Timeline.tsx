import { useTranslations } from 'use-intl';
import type { InteractionLog, TimelineEntry } from '../../shared/review/view.ts';
import { MomentLine } from './MomentLine.tsx';
import { StepLine } from './StepLine.tsx';

/** The steps in the order they were lived, with what happened between them. */
export function Timeline({ log }: { log: InteractionLog }) {
  const t = useTranslations('review.log');
  const stageNames = useTranslations('review.stages');
  const start = log.summary.startedAt;
  const entries = log.timeline.map((entry, index) => ({ entry, key: `${entry.at}/${index}` }));
  return (
    <section className="panelcard" aria-labelledby="timeline">
      <h2 className="sr" id="timeline">
        {t('timeline')}
      </h2>
      <ol className="timeline">
        {entries.map(({ entry, key }, index) => {
          const heading = headingBefore(log.timeline, index);
          return (
            <li key={key}>
              {heading ? <p className="tl-stage">{stageNames(heading)}</p> : null}
              {entry.kind === 'step' ? (
                <StepLine entry={entry} start={start} />
              ) : (
                <MomentLine entry={entry} start={start} />
              )}
            </li>
          );
        })}
      </ol>
      <p className="scorenote">{t('caveat')}</p>
    </section>
  );
}

/** The stage that begins with this entry, if one does; detours do not count. */
function headingBefore(timeline: TimelineEntry[], index: number) {
  const entry = timeline[index];
  if (entry?.kind !== 'step' || entry.depth > 0) return null;
  const before = timeline
    .slice(0, index)
    .findLast((each) => each.kind === 'step' && each.depth === 0);
  return before?.kind === 'step' && before.stage === entry.stage ? null : entry.stage;
}
