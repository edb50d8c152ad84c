import { useTranslations } from 'use-intl';
import { AccountPage } from './AccountPage.tsx';
import { Gate } from './Gate.tsx';
import { accountRoles } from '../../shared/people/role.ts';

/** In place of what others said, while nobody is there. */
export default function LockedScreen() {
  const t = useTranslations('account');
  return (
    <AccountPage title={t('title')} back={{ at: 'home' }}>
      <Gate roles={accountRoles}>{null}</Gate>
    </AccountPage>
  );
}
