import { ChevronRight, ShieldUser } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useAccount } from '../account/store.ts';
import { Managed } from '../policy/Managed.tsx';
import { go } from '../route.ts';
import { useDesk } from './store.ts';

/** From the settings to signing in; where nobody supervises yet it says so and offers the first account. */
export function Supervision() {
  const t = useTranslations('account.settings');
  const status = useAccount((state) => state.status);
  const nobody = useDesk(({ policy }) => policy?.roles.length === 0);
  if (!status) return null;
  if (nobody) return <Managed />;
  const { claimed, account } = status;
  const sub = claimed ? (account ? t('as', { name: account.name }) : null) : t('offer');
  return (
    <button
      className="btn btn--ghost rowlink pref__row"
      type="button"
      onClick={() => go({ at: 'account' })}
    >
      <ShieldUser className="icon" />
      <span className="grow">
        {t(claimed ? 'open' : 'create')}
        {sub ? <span className="item__sub pref__hint">{sub}</span> : null}
      </span>
      <ChevronRight className="icon icon--16" />
    </button>
  );
}
