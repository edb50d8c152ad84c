import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Card } from './RegistroList.tsx';
import { TableHead, TableRow } from './RegistroTable.tsx';
import { useReview } from './store.ts';
import { useExcerpts, useSearched } from './useExcerpts.ts';
import { useInSight } from './useInSight.ts';
import { useWide } from './useWide.ts';

const rowHeight = 41;
const cardHeight = 86;
/** So much more a row takes with an excerpt under it. */
const excerptHeight = 26;

/** Only the rows in sight are on the page, however many have been loaded; the next page comes before the end. */
export function Rows({ query }: { query: string }) {
  const t = useTranslations('review.list');
  const wide = useWide();
  const { rows, at, next } = useReview();
  const box = useRef<HTMLElement>(null);
  const searched = useSearched();
  const height = (wide ? rowHeight : cardHeight) + (searched ? excerptHeight : 0);
  const { before, after, seen } = useInSight(box, height);
  const excerpts = useExcerpts(searched ? seen.flatMap((index) => rows[index]?.id ?? []) : []);
  const shown = seen.flatMap((index) => {
    const row = rows[index];
    const href = `#/registro/${row?.id ?? ''}${query ? `?${query}` : ''}`;
    const excerpt = row && searched ? (excerpts[row.id] ?? []) : null;
    return row ? [{ row, index, href, here: index === at, excerpt }] : [];
  });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys must reach it
    <section className="tablebox" tabIndex={0} aria-label={t('title')} ref={box}>
      {wide ? (
        <table className="table" aria-rowcount={next === null ? rows.length + 1 : -1}>
          <TableHead />
          <tbody>
            <Gap height={before} />
            {shown.map((each) => (
              <TableRow key={each.row.id} {...each} />
            ))}
            <Gap height={after} />
          </tbody>
        </table>
      ) : (
        <ol className="rows" style={{ paddingBlock: `${before}px ${after}px` }}>
          {shown.map((each) => (
            <Card key={each.row.id} {...each} />
          ))}
        </ol>
      )}
    </section>
  );
}

/** The place of the rows that are not on the page. */
function Gap({ height }: { height: number }) {
  return height > 0 ? <tr aria-hidden="true" style={{ height }} /> : null;
}
