import { type } from '@orpc/contract';
import { z } from 'zod';
import { storageErrors } from '../contract/errors.ts';
import { procedure } from '../contract/procedure.ts';
import type { InteractionLog, InteractionPage } from './view.ts';

export const reviewContract = {
  /**
   * Finished and abandoned interactions, newest first, a page of at most 50: all of them for a supervisor or an
   * administrator, their own for whoever else attends.
   */
  list: procedure
    .input(
      z.strictObject({
        /** The last row of the page before; null = the first page. */
        after: z.strictObject({ endedAt: z.number().int(), id: z.uuid() }).nullable().default(null),
        limit: z.number().int().min(1).max(50).default(50),
      }),
    )
    .output(type<InteractionPage>()),

  /** One interaction as a timeline of its steps. Another's is not found, except by a supervisor, and is kept. */
  open: procedure
    .errors({ ...storageErrors, NOT_FOUND: { data: type<{ what: 'interaction' }>() } })
    .input(z.strictObject({ id: z.uuid() }))
    .output(type<InteractionLog>()),
};
