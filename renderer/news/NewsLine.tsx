import { ChevronRight, FileDiff } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { go } from '../route.ts';
import { useHome } from '../home/store.ts';
import { useDesk } from '../settings/store.ts';
import { loadNews, useNews } from './store.ts';

/** One quiet line on the home screen; none while somebody is being attended. */
export function NewsLine() {
  const t = useTranslations('news');
  const agent = useDesk((state) => state.agent?.id ?? null);
  const count = useNews(({ news }) => news.length);
  const live = useHome(({ cards }) => cards.some(({ paused }) => !paused));
  useEffect(() => void loadNews(agent), [agent]);
  if (count === 0 || live) return null;
  return (
    <button className="btn btn--ghost rowlink" type="button" onClick={() => go({ at: 'news' })}>
      <FileDiff className="icon" />
      <span className="grow">{t('line', { count })}</span>
      <span className="item__sub hide-narrow">{t('see')}</span>
      <ChevronRight className="icon icon--16" />
    </button>
  );
}
