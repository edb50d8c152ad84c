import { Building2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import './policy.css';

/** Says beside a part that nobody changes it here. */
export function Managed() {
  const t = useTranslations('policy');
  return (
    <p className="managed">
      <Building2 className="icon icon--16" />
      {t('managed')}
    </p>
  );
}
