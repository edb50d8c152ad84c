import { type } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from '../contract/procedure.ts';
import { storageErrors } from '../contract/errors.ts';
import type { Notice } from './notice.ts';
import type { InteractionProof } from './proof.ts';
import type { IntegrityReport } from './report.ts';

/** What a person must know about their data, and the check of the log. */
export const integrityContract = {
  /** Unread notices, the oldest first. A page shows them until they are read. */
  notices: procedure.input(z.void()).output(type<Notice[]>()),

  markRead: procedure
    .errors({ ...storageErrors, NOT_FOUND: { data: type<{ what: 'notice' }>() } })
    .input(z.strictObject({ no: z.number().int().min(1) }))
    .output(type<{ read: true }>()),

  /** Checks the whole log while work goes on; a million interactions take a minute or two. */
  verify: procedure.input(z.void()).output(type<IntegrityReport>()),

  /** How far the log goes and its last link: what reports and case files print. */
  head: procedure.input(z.void()).output(type<{ count: number; link: string }>()),

  /** The seal of one interaction, checked: what its case file prints. */
  proof: procedure
    .errors({ NOT_FOUND: { data: type<{ what: 'interaction' }>() } })
    .input(z.strictObject({ id: z.uuid() }))
    .output(type<InteractionProof>()),
};
