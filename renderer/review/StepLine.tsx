import { CircleAlert, Split, Timer, Undo2, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { StepEntry } from '../../shared/review/view.ts';
import { clockText } from '../i18n/clockText.ts';
import { AtTime, type Go } from './AtTime.tsx';
import { toneLook } from '../ui/toneLook.ts';
import { StepDetail } from './StepDetail.tsx';
import { StepNorms } from './StepNorms.tsx';
import { Content } from '../session/Content.tsx';
import { useContent } from '../session/useContent.tsx';

interface Props {
  entry: StepEntry;
  start: number;
  go: Go;
  /** On paper everything is unfolded. */
  plain: boolean;
}

/** One step of the log: when, what, in which voice, what was marked and chosen. */
export function StepLine({ entry, start, go, plain }: Props) {
  const t = useTranslations('review.log');
  const red = entry.origin === 'escalation';
  const over = entry.budgetSeconds !== null && entry.ms > entry.budgetSeconds * 1000;
  const classes = ['tl', red ? 'tl--rojo' : '', entry.undone ? 'tl--undone' : ''];
  return (
    <div className={classes.filter(Boolean).join(' ')} data-depth={Math.min(entry.depth, 3)}>
      <AtTime at={entry.at} start={start} go={go} />
      <span className="tl__dot" aria-hidden="true" />
      <span className="tl__title">
        {entry.depth > 0 ? (
          <span className="tl__over">
            {red ? t('escalation') : <Content>{entry.protocolName}</Content>}:{' '}
          </span>
        ) : null}
        <Content>{entry.undone ? <s>{entry.action}</s> : entry.action}</Content>
      </span>
      <span className={over ? 'tl__dur tl__dur--over' : 'tl__dur'}>{clockText(entry.ms)}</span>
      <StepMeta entry={entry} over={over} plain={plain} />
      <StepDetail entry={entry} />
    </div>
  );
}

function StepMeta({ entry, over, plain }: Pick<Props, 'entry' | 'plain'> & { over: boolean }) {
  const t = useTranslations('review.log');
  const tones = useTranslations('session.toneNames');
  const content = useContent();
  return (
    <div className="tl__meta">
      <span className="tl-icon" data-tone={entry.tone}>
        <Sign icon={toneLook[entry.tone].icon}>{tones(entry.tone)}</Sign>
      </span>
      <StepNorms norms={entry.norms} open={plain} />
      {entry.chosen ? (
        <span className="cell">
          <Sign icon={Split}>
            <Content>{entry.chosen}</Content>
          </Sign>
        </span>
      ) : null}
      {over && entry.budgetSeconds !== null ? (
        <span className="cell miss">
          <Sign icon={Timer}>
            {t('over', { time: clockText(entry.ms - entry.budgetSeconds * 1000) })}
          </Sign>
        </span>
      ) : null}
      {entry.missing.length > 0 && !entry.undone ? (
        <span className="cell miss">
          <Sign icon={CircleAlert}>
            {t.rich('missing', { fields: entry.missing.join(', '), c: content })}
          </Sign>
        </span>
      ) : null}
      {entry.undone ? (
        <span className="cell">
          <Sign icon={Undo2}>{t('undone')}</Sign>
        </span>
      ) : null}
    </div>
  );
}

function Sign({ icon: Icon, children }: { icon: LucideIcon; children: ReactNode }) {
  return (
    <>
      <Icon className="icon icon--14" />
      {children}
    </>
  );
}
