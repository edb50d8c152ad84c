import { useTranslations } from 'use-intl';
import type { InteractionLog, TimelineEntry } from '../../shared/review/view.ts';
import { MomentLine } from './MomentLine.tsx';
import { StepLine } from './StepLine.tsx';

interface Props {
  log: InteractionLog;
  /** The moment that a replay stands at, in UTC ms. */
  at?: number | null;
  /** Without a name of its own: where the timeline is on the page twice. */
  plain?: boolean;
}

/** The steps in the order they were lived, with what happened between them. */
export function Timeline({ log, at = null, plain = false }: Props) {
  const t = useTranslations('review.log');
  const stageNames = useTranslations('review.stages');
  const start = log.summary.startedAt;
  const here = at === null ? -1 : log.timeline.findLastIndex((entry) => entry.at <= at);
  const entries = log.timeline.map((entry, index) => ({ entry, key: `${entry.at}/${index}` }));
  return (
    <section className="panelcard" aria-label={plain ? undefined : t('timeline')}>
      <ol className="timeline">
        {entries.map(({ entry, key }, index) => {
          const heading = headingBefore(log.timeline, index);
          return (
            <li
              key={key}
              className={index === here ? 'tl--here' : undefined}
              aria-current={index === here ? 'step' : undefined}
            >
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
