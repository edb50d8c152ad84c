import { GraduationCap } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { go } from '../route.ts';
import { send } from '../session/send.ts';
import { adopt } from '../session/store.ts';

/** On top of everything else, which looks like the real thing. */
export function PracticeStrip({ view }: { view: SessionView }) {
  const t = useTranslations('practice');
  if (!view.practice) return null;
  const over = view.status === 'finished' || view.status === 'abandoned';
  const leave = async () => {
    if (!over) await send({ type: 'abandoned', reason: t('left') });
    go({ at: 'home' });
    adopt(null);
  };
  return (
    <output className="strip strip--practice">
      <GraduationCap className="icon icon--16" />
      <span className="grow truncate">{t('banner')}</span>
      <button className="btn btn--ghost" type="button" onClick={() => void leave()}>
        {t('leave')}
      </button>
    </output>
  );
}
