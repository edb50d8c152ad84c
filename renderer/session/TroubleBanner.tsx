import { CircleAlert, Info, Unplug } from 'lucide-react';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { useConnection } from '../api/connection.ts';
import { useSession } from './store.ts';
import type { Trouble } from './trouble.ts';

/** What was not recorded and why, above the way forward: never over the script. */
export const TroubleBanner = memo(function TroubleBanner() {
  const lost = useConnection(({ state }) => state === 'lost');
  const trouble = useSession((state) => state.trouble);
  if (lost) return <Reconnecting />;
  return trouble ? <Told trouble={trouble} /> : <CopyNotice />;
});

/** Its frame stays while it is empty: assistive software reads out only what comes into one that was there. */
function CopyNotice() {
  const t = useTranslations('session.say');
  const copied = useSession((state) => state.copied);
  const told = useSession((state) => state.told);
  return (
    <output className="contents">
      {copied || told ? (
        <span className="banner banner--quiet">
          <Info className="icon icon--16" />
          <span className="grow">{copied ? t(copied) : told}</span>
        </span>
      ) : null}
    </output>
  );
}

function Reconnecting() {
  const t = useTranslations('common');
  return (
    <output className="banner">
      <Unplug className="icon icon--16" />
      <span className="grow">{t('reconnecting')}</span>
    </output>
  );
}

function Told({ trouble }: { trouble: Trouble }) {
  const t = useTranslations('common');
  const text = useTroubleText(trouble);
  const quiet = trouble.kind === 'stale' || trouble.kind === 'rejected';
  const again = 'again' in trouble ? trouble.again : null;
  const Icon = quiet ? Info : CircleAlert;
  return (
    <div className={quiet ? 'banner banner--quiet' : 'banner'} role={quiet ? 'status' : 'alert'}>
      <Icon className="icon icon--16" />
      <span className="grow">{text}</span>
      {again ? (
        <button className="btn" type="button" onClick={() => void again()}>
          {t('retry')}
        </button>
      ) : null}
    </div>
  );
}

function useTroubleText(trouble: Trouble): string {
  const t = useTranslations('faults');
  switch (trouble.kind) {
    case 'storage':
      return t(`storage.${trouble.failure}`);
    case 'rejected':
      return t(`refusals.${trouble.reason}`);
    default:
      return t(trouble.kind);
  }
}
