import { MessageSquareText } from 'lucide-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { ReviewView } from '../../shared/scorecard/contract.ts';
import { api } from '../api/client.ts';
import { faultOf, type Fault } from '../api/fault.ts';
import { FaultLine } from '../quality/FaultLine.tsx';
import { useAsk } from '../quality/useAsk.ts';
import { Empty } from '../ui/Empty.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { ReviewHistory } from './ReviewHistory.tsx';
import '../queue/queue.css';
import './scorecard.css';

/** What supervisors said about the interactions of whoever attends now. */
export default function OwnReviewsPage() {
  const t = useTranslations('scorecard');
  const { value, fault, again } = useAsk('mine', () => api.scorecard.mine());
  return (
    <>
      <header className="pagehead">
        <h1>{t('mineTitle')}</h1>
      </header>
      <FaultLine fault={fault} />
      {value?.length === 0 ? (
        <Empty icon={MessageSquareText} title={t('mineEmpty')} hint={t('mineEmptyHint')} />
      ) : null}
      {(value ?? []).map((review) => (
        <div key={review.id}>
          <ReviewHistory review={review} />
          <Reply review={review} onDone={again} />
        </div>
      ))}
    </>
  );
}

function Reply({ review, onDone }: { review: ReviewView; onDone: () => void }) {
  const t = useTranslations('scorecard');
  const format = useFormatter();
  const [disputing, setDisputing] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const { status, disputableUntil } = review;
  const run = (call: () => Promise<unknown>) => {
    setFault(null);
    call().then(onDone, (error: unknown) => setFault(faultOf(error)));
  };
  return (
    <div className="box">
      <div className="actions">
        {status === 'submitted' || status === 'answered' ? (
          <button
            className="btn btn--primary"
            type="button"
            onClick={() => run(() => api.scorecard.acknowledge({ review: review.id }))}
          >
            {t('acknowledge')}
          </button>
        ) : null}
        {disputableUntil === null ? null : (
          <>
            <button
              className="btn"
              type="button"
              aria-expanded={disputing}
              onClick={() => setDisputing(!disputing)}
            >
              {t('dispute')}
            </button>
            <span className="item__sub">
              {t('disputeUntil', { at: format.dateTime(new Date(disputableUntil), 'moment') })}
            </span>
          </>
        )}
      </div>
      {disputing && disputableUntil !== null ? (
        <DisputeForm
          onSend={(reason) => run(() => api.scorecard.dispute({ review: review.id, reason }))}
        />
      ) : null}
      <FaultLine fault={fault} />
    </div>
  );
}

function DisputeForm({ onSend }: { onSend: (reason: string) => void }) {
  const t = useTranslations('scorecard');
  const [reason, setReason] = useState('');
  const sound = reason.trim() !== '';
  return (
    <>
      <TextArea label={t('disputeReason')} value={reason} onChange={setReason} />
      <div className="actions">
        <button
          className="btn"
          type="button"
          aria-disabled={!sound}
          onClick={() => sound && onSend(reason)}
        >
          {t('disputeSend')}
        </button>
      </div>
    </>
  );
}
