import { ChevronDown, History } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { Earlier } from './Earlier.tsx';
import { useFollowUps } from './store.ts';

/** In the interaction that keeps a promise: what came before, one press away, below the step. */
export function LiveEarlier({ view }: { view: SessionView }) {
  const t = useTranslations('followUps.earlier');
  const [open, setOpen] = useState(false);
  const kept = useFollowUps(({ list }) => list.find(({ id }) => id === view.followUp));
  if (!kept) return null;
  return (
    <section className="block earlier__live">
      <button
        className="btn btn--ghost earlier__toggle"
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <History className="icon icon--16" />
        <span className="grow truncate">{t('promised', { reason: kept.reason })}</span>
        <ChevronDown className="icon icon--16" />
      </button>
      {open ? (
        <div className="card pad">
          <Earlier origin={kept.origin} />
        </div>
      ) : null}
    </section>
  );
}
