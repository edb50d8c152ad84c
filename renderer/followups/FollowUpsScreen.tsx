import { CalendarClock, SearchX } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { FoldButton } from '../desktop/FoldButton.tsx';
import { quoted } from '../finder/quoted.tsx';
import { loadHome } from '../home/store.ts';
import { Help } from '../keyboard/Help.tsx';
import { go } from '../route.ts';
import { useCoreTime } from '../session/clock.ts';
import { focusPanel } from '../session/focusPanel.ts';
import { TroubleBanner } from '../session/TroubleBanner.tsx';
import { BackBar } from '../ui/BackBar.tsx';
import { Empty } from '../ui/Empty.tsx';
import { byDay } from './byDay.ts';
import { FollowUpGroup } from './FollowUpGroup.tsx';
import { FollowUpsFoot } from './FollowUpsFoot.tsx';
import { FollowUpSearch } from './FollowUpSearch.tsx';
import { loadFollowUps, useFollowUps } from './store.ts';
import { useChoosing } from './useChoosing.ts';
import { useChoosingKeys } from './useChoosingKeys.ts';

const home = () => go({ at: 'home' });

/** What was promised to clients: overdue, today, later. */
export default function FollowUpsScreen({ id }: { id: string | null }) {
  const t = useTranslations('followUps');
  const choosing = useChoosing(id);
  useChoosingKeys(choosing, home);
  useEffect(() => {
    void loadFollowUps();
    void loadHome();
    focusPanel();
  }, []);
  return (
    <main className="panel" aria-label={t('title')} tabIndex={-1}>
      <Bar />
      <div className="work">
        <FollowUpSearch choosing={choosing} />
        <Groups choosing={choosing} />
      </div>
      <div className="dock dock--quiet">
        <TroubleBanner />
      </div>
      {choosing.found.length > 0 ? <FollowUpsFoot /> : null}
      <Help />
    </main>
  );
}

function Groups({ choosing }: { choosing: ReturnType<typeof useChoosing> }) {
  const t = useTranslations('followUps');
  const loaded = useFollowUps((state) => state.loaded);
  const now = useCoreTime();
  const { found, query } = choosing;
  if (found.length === 0) {
    if (!loaded) return null;
    if (query !== '') return <Empty icon={SearchX} title={t.rich('none', quoted(query))} />;
    return <Empty icon={CalendarClock} title={t('empty')} hint={t('emptyHint')} />;
  }
  const groups = byDay(found, now);
  return (['late', 'today', 'next'] as const).map((name) => (
    <FollowUpGroup key={name} name={name} list={groups[name]} now={now} choosing={choosing} />
  ));
}

function Bar() {
  const t = useTranslations();
  return (
    <BackBar title={t('followUps.title')} onBack={home}>
      <FoldButton />
    </BackBar>
  );
}
