import { useTranslations } from 'use-intl';
import type { ReviewView } from '../../shared/scorecard/contract.ts';
import { itemsOf } from '../../shared/scorecard/card.ts';
import type { Mark } from '../../shared/scorecard/marks.ts';
import '../figures/figures.css';
import { Content } from '../session/Content.tsx';

/** Reviews of one interaction side by side, to see where the reviewers differ. */
export function Compare({ reviews }: { reviews: readonly ReviewView[] }) {
  const t = useTranslations('scorecard');
  const [first] = reviews;
  if (!first) return null;
  const rows = [
    {
      id: 'verdict',
      text: t('verdict'),
      given: reviews.map((each) => t(`verdicts.${each.verdict}`)),
    },
    ...itemsOf(first.form.card).map(({ id, text }) => ({
      id,
      text,
      given: reviews.map(({ marks }) => givenText(marks[id], t('notApplicable'))),
    })),
  ];
  return (
    <section className="box" aria-label={t('compare')}>
      <h2>{t('compare')}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys must reach it */}
      <section className="fig__table" tabIndex={0} aria-label={t('item')}>
        <table>
          <thead>
            <tr>
              {[t('item'), ...reviews.map(({ reviewer }) => reviewer), t('differs')].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  {row.id === 'verdict' ? row.text : <Content>{row.text}</Content>}
                </th>
                {row.given.map((each, index) => (
                  <td key={reviews[index]?.id}>{each}</td>
                ))}
                <td>{new Set(row.given).size > 1 ? '≠' : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function givenText(mark: Mark | undefined, notApplicable: string): string {
  if (!mark) return '·';
  return mark.points === null ? notApplicable : `${mark.points}`;
}
