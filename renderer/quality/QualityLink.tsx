import { BarChart3, ChevronRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useRole } from '../account/useRole.ts';
import { go } from '../route.ts';

/** From the home screen to reviews and figures. */
export function QualityLink() {
  const t = useTranslations('quality');
  const supervises = useRole('supervisor');
  return (
    <button
      className="btn btn--ghost rowlink"
      type="button"
      onClick={() => go({ at: 'quality', page: supervises ? 'queue' : 'mine', id: null })}
    >
      <BarChart3 className="icon" />
      <span className="grow">{t('link')}</span>
      <span className="item__sub hide-narrow">{t('linkHint')}</span>
      <ChevronRight className="icon icon--16" />
    </button>
  );
}
