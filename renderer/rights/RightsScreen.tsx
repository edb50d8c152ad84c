import { useTranslations } from 'use-intl';
import { AccountPage } from '../account/AccountPage.tsx';
import { Gate } from '../account/Gate.tsx';
import { PersonSearch } from './PersonSearch.tsx';
import { RetentionForm } from './RetentionForm.tsx';
import './rights.css';

/** What a client may ask for, and how long things are kept. */
export default function RightsScreen() {
  const t = useTranslations('rights');
  return (
    <AccountPage title={t('title')} back={{ at: 'account' }} wide>
      <Gate roles={['administrator']}>
        <PersonSearch />
        <RetentionForm />
      </Gate>
    </AccountPage>
  );
}
