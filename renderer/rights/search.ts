import { api } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';
import type { FoundInteraction, FoundPage } from '../../shared/rights/record.ts';

export interface Progress {
  rows: FoundInteraction[];
  searched: number;
  total: number;
  complete: boolean;
}

/** Looks through everything, part by part. @param onPart told after each. @param signal ends it. */
export async function searchPerson(
  text: string,
  signal: AbortSignal,
  onPart: (progress: Progress) => void,
): Promise<void> {
  let rows: FoundInteraction[] = [];
  let before: number | null = null;
  do {
    const from: number | null = before;
    // oxlint-disable-next-line no-await-in-loop -- each part says where the next begins
    const page: FoundPage = await deliver(() => api.rights.find({ text, before: from }));
    if (signal.aborted) return;
    rows = [...rows, ...page.rows];
    before = page.next;
    const { searched, total } = page;
    onPart({ rows, searched, total, complete: before === null });
  } while (before !== null);
}
