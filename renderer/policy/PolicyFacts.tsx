import { CircleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useDesk } from '../settings/store.ts';
import { TroubleText } from './TroubleText.tsx';

/** Which policy holds here, and why it is not used if it is not. */
export function PolicyFacts() {
  const t = useTranslations('policy');
  const policy = useDesk((state) => state.policy);
  if (!policy?.file) return null;
  return (
    <>
      <dt>{t('file')}</dt>
      <dd className="path">{policy.file}</dd>
      {policy.browserDoor ? null : (
        <>
          <dt>{t('browser')}</dt>
          <dd>{t('browserClosed')}</dd>
        </>
      )}
    </>
  );
}

/** Stays until the file is mended: whoever administers looks here. */
export function PolicyTrouble() {
  const t = useTranslations('policy');
  const trouble = useDesk((state) => state.policy?.trouble ?? null);
  if (trouble === null) return null;
  return (
    <section className="banner" aria-label={t('bad')}>
      <CircleAlert className="icon icon--16" />
      <TroubleText trouble={trouble} />
    </section>
  );
}
