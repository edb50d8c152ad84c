import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { loadNextPage, useReview } from './store.ts';

/** The next page: asked for when the end of the list comes into view, or by its button. */
export function MoreRows() {
  const t = useTranslations('review.list');
  const { next, loading } = useReview();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const target = button.current;
    if (!target || !next) return undefined;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) void loadNextPage();
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [next]);
  if (!next) return null;
  return (
    <button
      className="btn btn--block"
      type="button"
      ref={button}
      disabled={loading}
      onClick={() => void loadNextPage()}
    >
      {loading ? t('loading') : t('more')}
    </button>
  );
}
