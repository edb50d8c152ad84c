import { useEffect, useState } from 'react';
import { useFormatter, useNow, useTranslations } from 'use-intl';
import type { InteractionProof } from '../../shared/integrity/proof.ts';
import type { InteractionLog } from '../../shared/review/view.ts';
import { api } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';
import { useTitle } from '../sheet/useTitle.ts';
import { CaseReviews } from './CaseReviews.tsx';
import { LogSummary } from './LogSummary.tsx';
import { Timeline } from './Timeline.tsx';
import { useDoubtText } from './useDoubtText.ts';

/** The case file on paper: what happened, and the proof that nobody changed it. On the screen it is not seen. */
export function CaseFile({ log }: { log: InteractionLog }) {
  const t = useTranslations('review.caseFile');
  const format = useFormatter();
  const doubtText = useDoubtText();
  const now = useNow();
  const [proof, setProof] = useState<InteractionProof | null>(null);
  const { id, folio, protocolName, version } = log.summary;
  useTitle(t('title', { folio }));
  useEffect(() => {
    deliver(() => api.integrity.proof({ id })).then(setProof, () => undefined);
  }, [id]);
  return (
    <section className="casefile" aria-hidden="true">
      <h1>{t('title', { folio })}</h1>
      <p>
        {protocolName} · {t('version', { version })}
      </p>
      <LogSummary log={log} />
      <Timeline log={log} plain />
      <CaseReviews reviews={log.reviews} />
      {proof ? (
        <dl className="facts">
          <dt>{t('proof')}</dt>
          <dd>{log.doubt ? doubtText(log.doubt) : t('intact', { events: proof.events })}</dd>
          <dt>{t('places')}</dt>
          <dd className="num">
            {proof.from}–{proof.to}
          </dd>
          <dt>{t('receipt')}</dt>
          <dd className="casefile__seal">{proof.receipt}</dd>
          <dt>{t('head')}</dt>
          <dd className="casefile__seal">{proof.head}</dd>
          <dt>{t('printed')}</dt>
          <dd>{format.dateTime(now, 'moment')}</dd>
        </dl>
      ) : null}
    </section>
  );
}
