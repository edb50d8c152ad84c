import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import type { Settings } from '../../shared/settings/settings.ts';
import { SignInWay } from '../account/SignInWay.tsx';

/** What the organisation has fixed, for those who may not change it; what nobody has said is left out. */
export function CompanyFacts({ settings }: { settings: Settings }) {
  const t = useTranslations('settings');
  const facts = useFacts(settings);
  return (
    <section className="form">
      <h2 className="section__title">{t('company.heading')}</h2>
      <dl className="facts">
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
      </dl>
      <SignInWay why={t('onlyAdministrator')} />
    </section>
  );
}

function useFacts(settings: Settings): readonly (readonly [string, string])[] {
  const t = useTranslations('settings');
  const { company, area, privacyNotice, superior, security, responseTime, disputeDays } = settings;
  const called = (contact: Settings['superior']) =>
    [contact?.name, contact?.phone].filter(Boolean).join(' · ');
  return [
    [t('company.name'), company],
    [t('company.area'), area ?? ''],
    [t('company.privacyNotice'), privacyNotice ?? ''],
    [t('contacts.superior'), called(superior)],
    [t('contacts.security'), called(security)],
    [t('times.response'), responseTime['electronico'] ?? ''],
    [t('reviews.dispute'), t('reviews.days', { count: disputeDays })],
  ];
}
