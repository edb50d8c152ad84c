import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { ReviewDesk, ReviewView } from '../../shared/scorecard/contract.ts';
import { api } from '../api/client.ts';
import { FaultLine } from '../quality/FaultLine.tsx';
import { useAsk } from '../quality/useAsk.ts';
import { useReview } from '../review/store.ts';
import { Compare } from './Compare.tsx';
import { Replay } from './Replay.tsx';
import { ReviewForm } from './ReviewForm.tsx';
import { ReviewHistory } from './ReviewHistory.tsx';
import '../queue/queue.css';
import '../figures/figures.css';
import './scorecard.css';
import { Content } from '../session/Content.tsx';

interface Props {
  interaction: string;
  /** The list that it was reached from: it goes back with it. */
  query: string;
}

/** One interaction's reviews, and the form for one more. */
export default function ReviewPage({ interaction, query }: Props) {
  const t = useTranslations('scorecard');
  const {
    value: desk,
    fault,
    again,
  } = useAsk(interaction, () => api.scorecard.open({ interaction }));
  return (
    <>
      <header className="pagehead">
        <h1>
          {t('title')} <Of interaction={interaction} />
        </h1>
        <a className="btn" href={`#/registro/${interaction}${query ? `?${query}` : ''}`}>
          {t('replay')}
        </a>
      </header>
      <FaultLine fault={fault} />
      {desk && !fault ? (
        <div className="reviewgrid">
          <div className="stack-figures">
            <Reviews key={interaction} desk={desk} onDone={again} />
          </div>
          <Replay interaction={interaction} />
        </div>
      ) : null}
    </>
  );
}

/** Which interaction is reviewed; it comes with its replay. */
function Of({ interaction }: { interaction: string }) {
  const log = useReview((state) => state.log);
  const format = useFormatter();
  if (log?.summary.id !== interaction) return null;
  const { protocolName, folio, agent, startedAt } = log.summary;
  return (
    <span className="pagehead__of">
      <Content>{protocolName}</Content>
      {['', folio, agent, format.dateTime(startedAt, 'moment')].join(' · ')}
    </span>
  );
}

function Reviews({ desk, onDone }: { desk: ReviewDesk; onDone: () => void }) {
  const [calibrating, setCalibrating] = useState(false);
  const { reviews } = desk;
  const disputed = reviews.find(({ status }) => status === 'disputed') ?? null;
  const done = () => {
    setCalibrating(false);
    onDone();
  };
  if (!desk.done && (reviews.length === 0 || calibrating)) {
    return <ReviewForm key="own" desk={desk} disputed={null} onDone={done} />;
  }
  return (
    <>
      {desk.done ? null : <Calibrate onBegin={() => setCalibrating(true)} />}
      {reviews.length > 1 ? <Compare reviews={reviews} /> : null}
      {reviews.map((review) => (
        <ReviewHistory key={review.id} review={review} />
      ))}
      {disputed ? (
        <ReviewForm
          key={disputed.id}
          desk={onReview(desk, disputed)}
          disputed={disputed.id}
          onDone={done}
        />
      ) : null}
    </>
  );
}

/** The form of a review that is disputed begins with what it says. */
function onReview(desk: ReviewDesk, { form, marks, verdict }: ReviewView): ReviewDesk {
  return { ...desk, card: form, draft: { marks, verdict, comment: '' } };
}

function Calibrate({ onBegin }: { onBegin: () => void }) {
  const t = useTranslations('scorecard');
  return (
    <div className="box">
      <p>{t('calibrateHint')}</p>
      <div className="actions">
        <button className="btn" type="button" onClick={onBegin}>
          {t('calibrate')}
        </button>
      </div>
    </div>
  );
}
