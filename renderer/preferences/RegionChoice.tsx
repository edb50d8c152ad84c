import { useId } from 'react';
import { useFormatter, useNow, useTranslations } from 'use-intl';
import { regions } from '../../shared/people/preferences.ts';
import { useLanguage } from '../i18n/language.ts';
import { changePreferences, usePreferences } from './store.ts';

/** A number that shows both signs which differ from one region to the other. */
const amount = 12_345.6;
const share = 0.713;

/** Whose way of writing dates and numbers, where Spanish has more than one; with what comes of it. */
export function RegionChoice() {
  const t = useTranslations('preferences.region');
  const id = useId();
  const region = usePreferences(({ preferences }) => preferences.region);
  const language = useLanguage((state) => state.language);
  const format = useFormatter();
  const now = useNow();
  const sample = {
    day: format.dateTime(now, 'dayYear'),
    amount: format.number(amount),
    share: format.number(share, { style: 'percent', maximumFractionDigits: 1 }),
  };
  if (language !== 'es') return null;
  return (
    <div className="field">
      <label htmlFor={id}>{t('label')}</label>
      <select
        className="input"
        id={id}
        aria-describedby={`${id}-sample`}
        value={region ?? ''}
        onChange={({ target }) =>
          void changePreferences({ region: regions.find((each) => each === target.value) ?? null })
        }
      >
        <option value="">{t('system')}</option>
        {regions.map((each) => (
          <option key={each} value={each}>
            {t(each)}
          </option>
        ))}
      </select>
      <span className="field__hint" id={`${id}-sample`}>
        {t('sample', sample)}
      </span>
    </div>
  );
}
