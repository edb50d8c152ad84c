import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { api } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';
import type { AccountRow } from '../../shared/account/account.ts';
import { AccountForm } from './AccountForm.tsx';
import { AccountLine } from './AccountLine.tsx';
import { AccountPage } from './AccountPage.tsx';
import { Gate } from './Gate.tsx';

/** Who signs in: added, given roles, put out of use, given a new password. */
export default function AccountsScreen() {
  const t = useTranslations('account.admin');
  return (
    <AccountPage title={t('title')} back={{ at: 'account' }}>
      <Gate roles={['administrator']}>
        <Accounts />
      </Gate>
    </AccountPage>
  );
}

const readAccounts = () => deliver(() => api.account.list());

function Accounts() {
  const t = useTranslations('account.admin');
  const [rows, setRows] = useState<AccountRow[]>([]);
  const [edited, setEdited] = useState<AccountRow | 'new' | null>(null);
  useEffect(() => void readAccounts().then(setRows), []);
  const done = () => {
    setEdited(null);
    void readAccounts().then(setRows);
  };
  return (
    <section className="form">
      <p className="item__sub">{t('lead')}</p>
      <ul className="people">
        {rows.map((row) => (
          <AccountLine key={row.id} row={row} onEdit={() => setEdited(row)} />
        ))}
      </ul>
      {edited === null ? (
        <button className="btn btn--start" type="button" onClick={() => setEdited('new')}>
          <Plus className="icon icon--16" />
          {t('add')}
        </button>
      ) : (
        <AccountForm
          key={edited === 'new' ? 'new' : edited.id}
          row={edited === 'new' ? null : edited}
          onDone={done}
          onCancel={() => setEdited(null)}
        />
      )}
    </section>
  );
}
