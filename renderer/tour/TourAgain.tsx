import { Compass } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { closeHelp } from '../help/store.ts';
import { useSession } from '../session/store.ts';
import { startTour } from './store.ts';

/** The tour once more, from help; never in the middle of an interaction. */
export function TourAgain() {
  const t = useTranslations('tour');
  const [failed, setFailed] = useState(false);
  const busy = useSession(({ view }) => view?.status === 'open' || view?.status === 'paused');
  const start = async () => {
    if (await startTour()) closeHelp();
    else setFailed(true);
  };
  return (
    <div className="tour__again">
      <button className="btn" type="button" disabled={busy} onClick={() => void start()}>
        <Compass className="icon icon--16" />
        {t('again')}
      </button>
      <output className="item__sub">
        {failed ? t('noProtocol') : t(busy ? 'notNow' : 'againHint')}
      </output>
    </div>
  );
}
