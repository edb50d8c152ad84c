import { useTranslations } from 'use-intl';
import type { Working } from '../../shared/door/working.ts';

/** What is being done with the data before the app can be used, and how far it is. */
export function Preparing({ working: { doing, done, total } }: { working: Working }) {
  const t = useTranslations('common.preparing');
  const label = t(doing);
  return (
    <section className="form" aria-label={t('title')}>
      <h1 className="section__title">{t('title')}</h1>
      <output>{label}</output>
      <progress
        className="exporting"
        aria-label={label}
        max={total === 0 ? undefined : total}
        value={total === 0 ? undefined : done}
      />
      <p className="item__sub">{t('wait')}</p>
    </section>
  );
}
