import { useTranslations } from 'use-intl';
import { chooseLanguage, useLanguage } from '../i18n/language.ts';
import { languages } from '../i18n/messages.ts';

/** The language of the interface. */
export function LanguageChoice() {
  const t = useTranslations('settings.screen');
  const language = useLanguage((state) => state.language);
  return (
    <section className="form">
      <h2 className="section__title">{t('heading')}</h2>
      <fieldset>
        <legend className="label">{t('language')}</legend>
        <div className="seg">
          {languages.map((each) => (
            <label className="seg__item" key={each} lang={each}>
              <input
                type="radio"
                name="language"
                checked={each === language}
                onChange={() => void chooseLanguage(each)}
              />
              {t(each)}
            </label>
          ))}
        </div>
      </fieldset>
    </section>
  );
}
