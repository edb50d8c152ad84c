import { implement } from '@orpc/server';
import { figuresContract } from '../../../shared/figures/contract.ts';
import type { Desk } from '../session/desk.ts';
import { overviewOf } from './overview.ts';

/** Somebody who attends nowhere: they have no figures. */
const nobodysId = '00000000-0000-0000-0000-000000000000';

/** What is read off the daily figures. Nothing here writes. */
export function figuresRouter(desk: Desk) {
  const os = implement(figuresContract);
  return os.router({
    overview: os.overview.handler(({ input }) => overviewOf(desk, input)),
    own: os.own.handler(async ({ input }) => {
      const agent = desk.people.current()?.id ?? nobodysId;
      const all = { protocol: null, version: null, channel: null, by: 'protocol' as const };
      const mine = await overviewOf(desk, { ...input, ...all, agent });
      return { ...mine, choices: { ...mine.choices, agents: [] } };
    }),
  });
}
