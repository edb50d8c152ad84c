import { ChevronRight, History } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { closeSheet, openSheet } from '../session/store.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { Earlier } from './Earlier.tsx';
import { useFollowUps } from './store.ts';

function useKept(view: SessionView) {
  return useFollowUps(({ list }) => list.find(({ id }) => id === view.followUp));
}

/** In the interaction that keeps a promise: what was promised, in one line below the step. */
export function LiveEarlier({ view }: { view: SessionView }) {
  const t = useTranslations('followUps.earlier');
  const kept = useKept(view);
  if (!kept) return null;
  return (
    <button
      className="btn btn--ghost earlier__toggle"
      type="button"
      onClick={() => openSheet('earlier')}
    >
      <History className="icon icon--16" />
      <span className="grow truncate">{t('promised', { reason: kept.reason })}</span>
      <ChevronRight className="icon icon--16" />
    </button>
  );
}

/** The interaction that the promise comes from, under the script. */
export function EarlierSheet({ view }: { view: SessionView }) {
  const t = useTranslations('followUps.earlier');
  const common = useTranslations('common');
  const kept = useKept(view);
  return (
    <Sheet title={t('title')} closeLabel={common('close')} onClose={closeSheet}>
      {kept ? (
        <>
          <p>{t('promised', { reason: kept.reason })}</p>
          <Earlier origin={kept.origin} titled={false} />
        </>
      ) : null}
    </Sheet>
  );
}
