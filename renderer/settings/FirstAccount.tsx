import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { ClaimForm } from '../account/ClaimForm.tsx';
import { signOut } from '../account/store.ts';
import { go } from '../route.ts';
import { Mark } from '../ui/Mark.tsx';
import { useDesk } from './store.ts';

/** The account of whoever supervises, made with the program's first answers. The desk begins signed out. */
export function FirstAccount() {
  const t = useTranslations('account.first');
  const common = useTranslations('common');
  const agent = useDesk((state) => state.agent);
  useEffect(() => document.querySelector<HTMLInputElement>('#claim input')?.focus(), []);
  const done = async () => {
    await signOut();
    go({ at: 'home' }, true);
  };
  return (
    <main className="panel" aria-label={t('panel')}>
      <header className="bar">
        <Mark />
        <p className="bar__title grow">{common('app')}</p>
      </header>
      <div className="work">
        <div>
          <h1 className="hello__name">{t('title')}</h1>
          <p className="item__sub">{t('lead')}</p>
        </div>
        <ClaimForm name={agent?.name ?? ''} action={t('go')} onDone={() => void done()} />
      </div>
    </main>
  );
}
