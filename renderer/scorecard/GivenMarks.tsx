import { useTranslations } from 'use-intl';
import { itemsOf, type Card } from '../../shared/scorecard/card.ts';
import type { Marks } from '../../shared/scorecard/marks.ts';
import { Content } from '../session/Content.tsx';

/** Every criterion with what was given for it, and why. */
export function GivenMarks({ card, marks }: { card: Card; marks: Marks }) {
  const t = useTranslations('scorecard');
  return (
    <ul className="queue">
      {itemsOf(card).map((item) => {
        const mark = marks[item.id];
        const points = mark?.points ?? null;
        const cause = card.causes.find(({ id }) => id === mark?.cause)?.text;
        const most = item.points - 1;
        return (
          <li key={item.id} className="queue__row">
            <span className="queue__main">
              <Content>{item.text}</Content>
              {cause ? (
                <span className="item__sub">
                  {' '}
                  <Content>{cause}</Content>: {mark?.comment}
                </span>
              ) : null}
            </span>
            {mark?.proven ? <span className="criterion__tag">{t('proven')}</span> : null}
            <b className="num">
              {points === null ? t('notApplicable') : t('points', { points, most })}
            </b>
          </li>
        );
      })}
    </ul>
  );
}
