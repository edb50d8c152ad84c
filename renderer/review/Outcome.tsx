import { Siren } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { InteractionSummary } from '../../shared/review/view.ts';
import { outcomeLook } from './outcomeLook.ts';
import { Content } from '../session/Content.tsx';

/** How an interaction ended, with its icon. */
export function Outcome({ row }: { row: InteractionSummary }) {
  const t = useTranslations('review.list');
  const { icon: Icon, className } = outcomeLook(row);
  return (
    <span className={className}>
      <Icon className="icon icon--16" />
      <span className="truncate">
        {row.outcomeLabel === null ? t('abandoned') : <Content>{row.outcomeLabel}</Content>}
      </span>
    </span>
  );
}

/** That it escalated, and how often. Red means nothing else here. */
export function Escalated({ row }: { row: InteractionSummary }) {
  const t = useTranslations('review.list');
  if (row.escalations === 0) return null;
  return (
    <span className="cell cell--rojo">
      <Siren className="icon icon--16" />
      {t('escalated', { count: row.escalations })}
    </span>
  );
}
