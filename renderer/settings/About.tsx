import { useTranslations } from 'use-intl';
import { PolicyFacts } from '../policy/PolicyFacts.tsx';
import { useDesk } from './store.ts';

/** Which Guion this is and where its data live. */
export function About() {
  const t = useTranslations('settings.about');
  const status = useDesk((state) => state.status);
  if (!status) return null;
  return (
    <section className="form">
      <h2 className="section__title">{t('heading')}</h2>
      <dl className="facts">
        <dt>{t('version')}</dt>
        <dd className="num">{status.version}</dd>
        <dt>{t('dataDir')}</dt>
        <dd className="path">{status.dataDir}</dd>
        <PolicyFacts />
      </dl>
    </section>
  );
}
