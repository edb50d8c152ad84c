import { ChevronRight, DatabaseBackup } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { go } from '../route.ts';

/** From the settings to the safety of the data. */
export function DataLinks() {
  const t = useTranslations('backup');
  return (
    <button
      className="btn btn--ghost rowlink pref__row"
      type="button"
      onClick={() => go({ at: 'backups' })}
    >
      <DatabaseBackup className="icon" />
      <span className="grow">
        {t('link')}
        <span className="item__sub pref__hint">{t('linkHint')}</span>
      </span>
      <ChevronRight className="icon icon--16" />
    </button>
  );
}
