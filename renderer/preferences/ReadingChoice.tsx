import { useTranslations } from 'use-intl';
import { changePreferences, usePreferences } from './store.ts';

const levels = ['novato', 'experto'] as const;

/** How much of each step is written out. */
export function ReadingChoice() {
  const t = useTranslations('preferences.reading');
  const reading = usePreferences(({ preferences }) => preferences.reading);
  return (
    <fieldset>
      <legend className="label">{t('label')}</legend>
      <div className="seg">
        {levels.map((each) => (
          <label className="seg__item" key={each}>
            <input
              type="radio"
              name="reading"
              checked={each === reading}
              onChange={() => void changePreferences({ reading: each })}
            />
            {t(each)}
          </label>
        ))}
      </div>
      <p className="item__sub pref__hint">{t(`${reading}Hint`)}</p>
    </fieldset>
  );
}
