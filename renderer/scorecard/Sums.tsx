import { useTranslations } from 'use-intl';
import type { Card } from '../../shared/scorecard/card.ts';
import { scoreOf, type Marks, type Verdict } from '../../shared/scorecard/marks.ts';

/** What a reviewer's marks come to; critical items apart. */
export function Sums({ card, marks, verdict }: { card: Card; marks: Marks; verdict?: Verdict }) {
  const t = useTranslations('scorecard');
  const { total, critical } = scoreOf(card, marks);
  return (
    <div className="sums">
      {verdict ? (
        <span>
          {t('verdict')}: <b>{t(`verdicts.${verdict}`)}</b>
        </span>
      ) : null}
      <span>
        {t('score')}: <b>{total === null ? t('scoreNone') : Math.round(total * 10) / 10}</b>
      </span>
      <span>
        {t('compliance')}: <b>{t('points', { points: critical.met, most: critical.of })}</b>
      </span>
    </div>
  );
}
