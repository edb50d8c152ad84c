import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { QueueRow } from '../../shared/queue/contract.ts';
import { clockText } from '../i18n/clockText.ts';
import { Content } from '../session/Content.tsx';

interface Props {
  row: QueueRow;
  children?: ReactNode;
  actions?: ReactNode;
}

/** One interaction that waits for a reviewer. */
export function QueueItem({ row, children, actions }: Props) {
  const t = useTranslations('queue');
  const format = useFormatter();
  const when = format.dateTime(new Date(row.startedAt), 'moment');
  return (
    <li className="queue__row">
      <div className="queue__main">
        <b>
          <Content>{row.protocolName}</Content>
        </b>{' '}
        <span className="item__sub">
          {[row.agent, when, clockText(row.activeMs)].join(' · ')}
          {row.outcomeLabel ? (
            <>
              {' · '}
              <Content>{row.outcomeLabel}</Content>
            </>
          ) : null}
        </span>
        {children}
      </div>
      {actions}
      <a
        className="btn"
        href={`#/calidad/revision/${row.id}`}
        aria-label={`${t('review')} ${row.folio}`}
      >
        {t('review')}
      </a>
    </li>
  );
}
