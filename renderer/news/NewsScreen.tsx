import { BookOpenCheck } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { useCommand } from '../keyboard/useCommand.ts';
import { go } from '../route.ts';
import { TroubleBanner } from '../session/TroubleBanner.tsx';
import { useDesk } from '../settings/store.ts';
import { Empty } from '../ui/Empty.tsx';
import { BackBar } from '../ui/BackBar.tsx';
import { Changed } from './Changed.tsx';
import { loadNews, useNews } from './store.ts';
import './news.css';

const home = () => go({ at: 'home' }, true);

/** «Qué cambió»: each protocol that is new to whoever attends, step by step. */
export default function NewsScreen() {
  const t = useTranslations('news');
  const { news, loaded } = useNews();
  const agent = useDesk((state) => state.agent?.id ?? null);
  useEffect(() => void loadNews(agent), [agent]);
  useCommand('close', home);
  return (
    <main className="panel" aria-label={t('panel')}>
      <BackBar title={t('title')} onBack={home} />
      <div className="work work--news">
        <TroubleBanner />
        {loaded && news.length === 0 ? (
          <Empty icon={BookOpenCheck} title={t('none')} hint={t('noneHint')} />
        ) : null}
        {news.length > 0 ? <p className="news__lead">{t('lead')}</p> : null}
        {news.map((each) => (
          <Changed key={each.protocol} news={each} />
        ))}
      </div>
    </main>
  );
}
