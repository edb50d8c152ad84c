import { useTranslations } from 'use-intl';
import type { InteractionLog } from '../../shared/review/view.ts';
import { useRole } from '../account/useRole.ts';
import { ReviewHistory } from '../scorecard/ReviewHistory.tsx';
import '../queue/queue.css';
import '../scorecard/scorecard.css';

interface Props {
  log: InteractionLog;
  /** The list that one comes from. */
  query: string;
}

/** What was said of the interaction, and the way to where it is said. */
export function LogReview({ log: { summary, reviews }, query }: Props) {
  const t = useTranslations('review.reviews');
  const judges = useRole('supervisor');
  const own = `#/calidad/mis-revisiones`;
  const form = `#/calidad/revision/${summary.id}${query ? `?${query}` : ''}`;
  return (
    <div className="logreview">
      {reviews.length === 0 ? <p className="item__sub">{t('none')}</p> : null}
      {reviews.map((review) => (
        <ReviewHistory key={review.id} review={review} />
      ))}
      {judges || reviews.length > 0 ? (
        <a className="btn btn--start" href={judges ? form : own}>
          {t(judges ? (reviews.length > 0 ? 'open' : 'begin') : 'mine')}
        </a>
      ) : null}
    </div>
  );
}
