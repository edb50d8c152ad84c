import { useTranslations } from 'use-intl';

export type Look = 'picture' | 'list';

const looks = { picture: 'asPicture', list: 'asList' } as const;

/** Picture or words: the list says all that the picture shows. */
export function LookChoice({ look, onChoose }: { look: Look; onChoose: (look: Look) => void }) {
  const t = useTranslations('drawing');
  return (
    <fieldset className="seg">
      <legend className="sr">{t('look')}</legend>
      {(['picture', 'list'] as const).map((each) => (
        <label key={each} className="seg__item">
          <input type="radio" name="look" checked={look === each} onChange={() => onChoose(each)} />
          {t(looks[each])}
        </label>
      ))}
    </fieldset>
  );
}
