import { useTranslations } from 'use-intl';
import { useLanguage } from '../i18n/language.ts';
import { languages } from '../i18n/languages.ts';
import { Managed } from '../policy/Managed.tsx';
import { useHeld } from '../policy/useHeld.ts';
import { changePreferences } from './store.ts';

/** The language of the interface, each agent's own. */
export function LanguageChoice() {
  const t = useTranslations('settings.screen');
  const language = useLanguage((state) => state.language);
  const held = useHeld().preferences.includes('language');
  return (
    <fieldset disabled={held}>
      <legend className="label">{t('language')}</legend>
      <div className="seg">
        {languages.map((each) => (
          <label className="seg__item" key={each} lang={each}>
            <input
              type="radio"
              name="language"
              checked={each === language}
              onChange={() => void changePreferences({ language: each })}
            />
            {t(each)}
          </label>
        ))}
      </div>
      {held ? <Managed /> : null}
    </fieldset>
  );
}
