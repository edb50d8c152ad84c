import { Info } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { acknowledgeRefused, usePreferences } from './store.ts';

const named = ['keys', 'singleKeys', 'globalKeys', 'reading', 'language', 'favourites'] as const;

/** Preferences that did not hold, told once: what serves in their place is stored when it was read. */
export function RefusedNotice() {
  const t = useTranslations('preferences.refused');
  const refused = usePreferences((state) => state.refused);
  if (refused.length === 0) return null;
  const known = named.filter((name) => refused.includes(name)).map((name) => t(`names.${name}`));
  const names = known.length > 0 ? known.join(', ') : t('names.other');
  return (
    <div className="banner" role="alert">
      <Info className="icon icon--16" />
      <span className="grow">{t('text', { names })}</span>
      <button className="btn" type="button" onClick={() => void acknowledgeRefused()}>
        {t('understood')}
      </button>
    </div>
  );
}
