import { useTranslations } from 'use-intl';
import type { ReviewView } from '../../shared/scorecard/contract.ts';
import { GivenMarks } from '../scorecard/GivenMarks.tsx';
import { Act } from '../scorecard/ReviewHistory.tsx';
import { Sums } from '../scorecard/Sums.tsx';
import { useContent } from '../session/useContent.tsx';
import '../queue/queue.css';
import '../scorecard/scorecard.css';

/** The reviews of an interaction as they stand, on paper: everything is unfolded. */
export function CaseReviews({ reviews }: { reviews: readonly ReviewView[] }) {
  const t = useTranslations('scorecard');
  const content = useContent();
  return reviews.map(({ id, form, version, marks, verdict, status, calibration, acts }) => (
    <section key={id} className="casefile__review">
      <h2>
        {t('title')} · {calibration ? t('calibration') : t(`status.${status}`)}
      </h2>
      <p className="item__sub">{t.rich('card', { name: form.card.name, version, c: content })}</p>
      <Sums card={form.card} marks={marks} verdict={verdict} />
      <GivenMarks card={form.card} marks={marks} />
      <ol className="queue">
        {acts.map((act) => (
          <Act key={`${act.at}${act.what.act}`} act={act} />
        ))}
      </ol>
    </section>
  ));
}
