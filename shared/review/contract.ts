import { oc, type } from '@orpc/contract';
import { z } from 'zod';
import type { InteractionLog, InteractionPage } from './view.ts';

export const reviewContract = {
  /** Finished and abandoned interactions, newest first, a page of at most 50. */
  list: oc
    .input(
      z.strictObject({
        /** The last row of the page before; null = the first page. */
        after: z.strictObject({ endedAt: z.number().int(), id: z.uuid() }).nullable().default(null),
        limit: z.number().int().min(1).max(50).default(50),
      }),
    )
    .output(type<InteractionPage>()),

  /** One interaction as a timeline of its steps. */
  open: oc
    .errors({ NOT_FOUND: { data: type<{ what: 'interaction' }>() } })
    .input(z.strictObject({ id: z.uuid() }))
    .output(type<InteractionLog>()),
};
