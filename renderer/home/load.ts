import { loadNotices } from '../integrity/store.ts';
import { loadNews } from '../news/store.ts';
import { useDesk } from '../settings/store.ts';
import { loadHome } from './store.ts';

/** All that takes room on the home screen, before it is shown for the first time: nothing on it moves afterwards. */
export async function loadHomeScreen(): Promise<void> {
  const agent = useDesk.getState().agent?.id ?? null;
  await Promise.all([loadHome(), loadNotices(), loadNews(agent)]);
}
