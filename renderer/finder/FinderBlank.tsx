import { useTranslations } from 'use-intl';
import { foundKinds } from '../../shared/search/kinds.ts';
import { foundLook } from './foundLook.ts';

/** Before the first search: what can be looked for. */
export function FinderBlank() {
  const t = useTranslations('finder');
  return (
    <section className="finder__blank" aria-label={t('blank.title')}>
      <p className="item__sub">{t('blank.title')}</p>
      <ul className="finder__kinds">
        {foundKinds.map((kind) => {
          const Icon = foundLook[kind];
          return (
            <li key={kind}>
              <Icon className="icon icon--16" />
              {t(`plural.${kind}`)}
            </li>
          );
        })}
      </ul>
      <p className="item__sub">{t('blank.hint')}</p>
    </section>
  );
}
