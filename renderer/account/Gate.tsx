import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { AccountRole } from '../../shared/people/role.ts';
import { useDesk } from '../settings/store.ts';
import { ClaimForm } from './ClaimForm.tsx';
import { SignInForm } from './SignInForm.tsx';
import { UnlockForm } from './UnlockForm.tsx';
import { useAccount } from './store.ts';

/** What only some roles may see; whoever is not signed in as one signs in here. The core refuses all the same. */
export function Gate({ roles, children }: { roles: readonly AccountRole[]; children: ReactNode }) {
  const t = useTranslations('account');
  const agent = useDesk((state) => state.agent);
  const status = useAccount((state) => state.status);
  if (!status) return null;
  const { account, locked, claimed } = status;
  if (!claimed) {
    return (
      <section className="form">
        <p className="item__sub">{t('first.lead')}</p>
        <ClaimForm name={agent?.name ?? ''} action={t('first.go')} onDone={() => undefined} />
      </section>
    );
  }
  if (!account) return <SignInForm />;
  if (locked) return <UnlockForm account={account} />;
  if (account.roles.some((role) => roles.includes(role))) return children;
  return <SignInForm lead={t('otherRole')} />;
}
