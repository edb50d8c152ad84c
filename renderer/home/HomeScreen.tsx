import { ChevronRight, ClipboardList } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { FollowUpsLink } from '../followups/FollowUpsLink.tsx';
import { IncomingCards } from '../incoming/IncomingCards.tsx';
import { Notices } from '../integrity/Notices.tsx';
import { Help } from '../keyboard/Help.tsx';
import { NewsLine } from '../news/NewsLine.tsx';
import { ShiftList } from '../people/ShiftList.tsx';
import { QualityLink } from '../quality/QualityLink.tsx';
import { RefusedNotice } from '../preferences/RefusedNotice.tsx';
import { go } from '../route.ts';
import { focusPanel } from '../session/focusPanel.ts';
import { TroubleBanner } from '../session/TroubleBanner.tsx';
import { TourOffer } from '../tour/TourOffer.tsx';
import { AgentButton } from './AgentButton.tsx';
import { HomeBar } from './HomeBar.tsx';
import { NewSession } from './NewSession.tsx';
import { OpenCards } from './OpenCards.tsx';
import { Problems } from './Problems.tsx';
import { UpdateLine } from '../updates/UpdateLine.tsx';
import { loadHome } from './store.ts';

/** From here to a live interaction in at most two keys. */
export function HomeScreen() {
  const t = useTranslations('home');
  useEffect(() => {
    void loadHome();
    focusPanel();
  }, []);
  return (
    <main className="panel" aria-label={t('panel')} tabIndex={-1}>
      <HomeBar />
      <div className="work work--home">
        <Notices />
        <RefusedNotice />
        <TourOffer />
        <UpdateLine />
        <IncomingCards />
        <AgentButton />
        <ShiftList />
        <OpenCards />
        <NewSession />
        <Problems />
      </div>
      <div className="dock dock--home">
        <TroubleBanner />
        <NewsLine />
        <FollowUpsLink />
        <button
          className="btn btn--ghost rowlink"
          type="button"
          onClick={() => go({ at: 'registro' })}
        >
          <ClipboardList className="icon" />
          <span className="grow">{t('registro')}</span>
          <span className="item__sub hide-narrow">{t('registroHint')}</span>
          <ChevronRight className="icon icon--16" />
        </button>
        <QualityLink />
      </div>
      <Help />
    </main>
  );
}
