import { Info } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useDesk } from '../settings/store.ts';
import { acknowledgeRefused, usePreferences } from './store.ts';

const named = [
  'keys',
  'singleKeys',
  'globalKeys',
  'reading',
  'language',
  'region',
  'favourites',
] as const;

/** What was stored and does not hold, of the organisation and of whoever attends: a default serves in its place. */
export function RefusedNotice() {
  return (
    <>
      <RefusedSettings />
      <RefusedPreferences />
    </>
  );
}

/** Stays until somebody saves the settings anew. */
function RefusedSettings() {
  const t = useTranslations('settings');
  const refused = useDesk(({ status }) => status?.refusedSettings ?? none);
  if (refused.length === 0) return null;
  return (
    <div className="banner" role="alert">
      <Info className="icon icon--16" />
      <span className="grow">
        {t('refused', { count: refused.length, names: refused.join(', ') })}
      </span>
    </div>
  );
}

const none: string[] = [];

/** Told once: what serves in their place is stored when it was read. */
function RefusedPreferences() {
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
