import { useTranslations } from 'use-intl';
import type { InteractionLog, TimelineEntry } from '../../shared/review/view.ts';
import { MomentLine } from './MomentLine.tsx';
import { StepLine } from './StepLine.tsx';
import type { Replay } from './useReplay.ts';

interface Props {
  log: InteractionLog;
  /** Where one stands in it, and what goes elsewhere; null = nothing does. */
  replay?: Pick<Replay, 'seq' | 'stand'> | null;
  /** On paper: everything unfolded, and without a name of its own, for it is on the page twice. */
  plain?: boolean;
}

/** The steps in the order they were lived, with what happened between them. */
export function Timeline({ log, replay = null, plain = false }: Props) {
  const t = useTranslations('review.log');
  const stageNames = useTranslations('review.stages');
  const start = log.summary.startedAt;
  const at = (replay && log.moments[replay.seq - 1]?.at) ?? null;
  // The event that led to an entry, or the last one of its moment.
  const go = replay
    ? (to: number) => replay.stand(log.moments.findLastIndex((moment) => moment.at <= to) + 1)
    : null;
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
                <StepLine entry={entry} start={start} go={go} plain={plain} />
              ) : (
                <MomentLine entry={entry} start={start} go={go} />
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
