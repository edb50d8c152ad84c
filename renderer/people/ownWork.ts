import { api } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';
import type { InteractionPage, InteractionSummary } from '../../shared/review/view.ts';

/** What the core takes as the largest page. */
const pageSize = 50;

/**
 * Every ended interaction that this agent began or took over, page after page, newest first.
 * @param onPage told after each page, so that the screen counts on while it reads.
 */
export async function readOwnWork(
  agentId: string,
  signal: AbortSignal,
  onPage: (rows: InteractionSummary[], complete: boolean) => void,
): Promise<void> {
  const rows: InteractionSummary[] = [];
  let before: InteractionPage['next'] = null;
  do {
    const from: InteractionPage['next'] = before;
    // oxlint-disable-next-line no-await-in-loop -- each page says where the next begins
    const page: InteractionPage = await deliver(() =>
      api.review.list({ before: from, limit: pageSize, filter: { agents: [agentId] } }),
    );
    if (signal.aborted) return;
    rows.push(...page.rows);
    before = page.next;
    onPage([...rows], before === null);
  } while (before !== null);
}
