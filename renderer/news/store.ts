import { create } from 'zustand';
import { api } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';
import { faultOf } from '../api/fault.ts';
import type { ProtocolNews } from '../../shared/library/contract.ts';
import { useDesk } from '../settings/store.ts';
import { useSession } from '../session/store.ts';
import { troubleOf } from '../session/trouble.ts';

interface News {
  news: ProtocolNews[];
  loaded: boolean;
}

/** What changed in the protocols since whoever attends last read them. */
export const useNews = create<News>(() => ({ news: [], loaded: false }));

/** Quiet: without an answer the line is not shown, and nothing waits for it. */
export async function loadNews(agent: string | null): Promise<void> {
  try {
    const news = agent === null ? [] : await api.library.news();
    if (useDesk.getState().agent?.id === agent) useNews.setState({ news, loaded: true });
  } catch {
    useNews.setState({ loaded: true });
  }
}

/** «Entendido». Acknowledging twice is no harm, so the call is made until it is answered. */
export async function acknowledge(protocol: string): Promise<boolean> {
  try {
    await deliver(() => api.library.acknowledge({ protocol }));
    const { news } = useNews.getState();
    useNews.setState({ news: news.filter((each) => each.protocol !== protocol) });
    return true;
  } catch (error) {
    useSession.setState({ trouble: troubleOf(faultOf(error), () => acknowledge(protocol)) });
    return false;
  }
}
