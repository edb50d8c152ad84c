import { Check, ChevronRight, Minus, SquareCheck } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { StepEntry } from '../../shared/review/view.ts';

/** How many norms were marked; unfolded, which. */
export function StepNorms({ norms, open }: { norms: StepEntry['norms']; open: boolean }) {
  const t = useTranslations('review.log');
  if (norms.length === 0) return null;
  const marked = norms.filter((norm) => norm.marked).length;
  return (
    <details className="tl__norms" open={open}>
      <summary aria-label={t('normsMarked', { marked, total: norms.length })}>
        <SquareCheck className="icon icon--14" />
        {t('norms', { marked, total: norms.length })}
        <ChevronRight className="icon icon--14 tl__more" />
      </summary>
      <ul>
        {norms.map((norm) => (
          <li key={norm.text} data-marked={norm.marked ? '' : undefined}>
            {norm.marked ? (
              <Check className="icon icon--14" />
            ) : (
              <Minus className="icon icon--14" />
            )}
            <span>{norm.marked ? norm.text : t('unmarked', { text: norm.text })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
