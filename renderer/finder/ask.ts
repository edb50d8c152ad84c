import { api } from '../api/client.ts';
import { faultOf } from '../api/fault.ts';
import type { ChannelId } from '../../shared/protocol/protocol.ts';
import type { Found } from '../../shared/search/contract.ts';

const pauseMs = 400;

/**
 * Asks as one types. A question gives way to the next; one whose line was lost is asked again.
 * @returns null where it gave way.
 */
export async function ask(
  query: string,
  channel: ChannelId | null,
  signal: AbortSignal,
): Promise<Found[] | null> {
  return persist(() => api.search.find({ query, channel, limit: 20 }, { signal }), signal);
}

/** These things, as they are now. */
export function askThese(keys: string[], signal: AbortSignal): Promise<Found[] | null> {
  return persist(() => api.search.these({ keys }, { signal }), signal);
}

async function persist<T>(call: () => Promise<T>, signal: AbortSignal): Promise<T | null> {
  while (!signal.aborted) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- one attempt after the other is the point
      return await call();
    } catch (error) {
      if (signal.aborted || faultOf(error).kind !== 'lost') return null;
      // oxlint-disable-next-line no-await-in-loop -- give the core time to come back
      await new Promise((resume) => setTimeout(resume, pauseMs));
    }
  }
  return null;
}
