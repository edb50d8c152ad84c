import { ClipboardCheck } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Reason } from '../../shared/queue/risk.ts';
import { api } from '../api/client.ts';
import { clockText } from '../i18n/clockText.ts';
import { FaultLine } from '../quality/FaultLine.tsx';
import { useAsk } from '../quality/useAsk.ts';
import { Empty } from '../ui/Empty.tsx';
import { QueueItem } from './QueueItem.tsx';

/** What speaks for a look, the weightiest first. */
export function RiskList({ from, to }: { from: number; to: number }) {
  const t = useTranslations('queue');
  const { value, fault } = useAsk(`${from} ${to}`, () => api.queue.risk({ from, to, limit: 40 }));
  return (
    <section className="box" aria-label={t('risk')}>
      <h2>{t('risk')}</h2>
      <FaultLine fault={fault} />
      {value && !fault ? (
        <>
          {value.unreviewed + value.total > 0 ? (
            <p className="item__sub">
              {t('riskHint', { unreviewed: value.unreviewed, total: value.total })}
            </p>
          ) : null}
          {value.rows.length === 0 ? (
            <Empty icon={ClipboardCheck} title={t('empty')} hint={t('emptyHint')} />
          ) : null}
          <ol className="queue">
            {value.rows.map((row) => (
              <QueueItem key={row.id} row={row}>
                <ul className="queue__why" aria-label={t('why')}>
                  {row.reasons.map((reason) => (
                    <li key={reason.kind} data-kind={reason.kind}>
                      <ReasonText reason={reason} />
                    </li>
                  ))}
                </ul>
              </QueueItem>
            ))}
          </ol>
        </>
      ) : null}
    </section>
  );
}

function ReasonText({ reason }: { reason: Reason }) {
  const t = useTranslations('queue.reasons');
  switch (reason.kind) {
    case 'escalated':
    case 'warned':
    case 'backs':
      return t(reason.kind, { count: reason.count });
    case 'lacking':
      return t('lacking', { fields: reason.fields.join(', ') });
    case 'norms':
      return t('norms', { marked: reason.marked, shown: reason.shown, usual: reason.usual });
    case 'slow':
      return t('slow', {
        step: reason.step,
        time: clockText(reason.ms),
        usual: clockText(reason.median),
      });
    default:
      return t(reason.kind);
  }
}
