import { Check, ChevronRight, Minus, SquareCheck } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { StepEntry } from '../../shared/review/view.ts';
import { useContent } from '../session/useContent.tsx';

/** How many norms were marked; unfolded, which. */
export function StepNorms({ norms, open }: { norms: StepEntry['norms']; open: boolean }) {
  const t = useTranslations('review.log');
  const content = useContent();
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
            <span>
              {norm.marked
                ? content(norm.text)
                : t.rich('unmarked', { text: norm.text, c: content })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
