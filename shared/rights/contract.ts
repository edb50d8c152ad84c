import { type } from '@orpc/contract';
import { z } from 'zod';
import { storageErrors } from '../contract/errors.ts';
import { managedErrors } from '../policy/contract.ts';
import { procedure } from '../contract/procedure.ts';
import { retentionSchema, type Retention, type RetentionPreview } from './retention.ts';
import type { Annotation, FoundPage, HeldRecord } from './record.ts';

const administers = { roles: ['administrator'] } as const;
const confirmed = { roles: ['administrator'], confirmed: true } as const;

const notFound = { NOT_FOUND: { status: 404, data: type<{ what: 'interaction' }>() } };
/** An interaction that is still open is ended first. */
const open = { OPEN: { status: 409, data: type<{ id: string }>() } };

const ids = z.array(z.uuid()).min(1).max(200);
/** Why, for whoever asks later. No personal data belongs here. */
const reason = z.string().trim().min(3).max(200);

export const rightsContract = {
  /**
   * Interactions in which a name, a reference, a telephone number or a folio occurs, the last begun first, looked
   * for in everything that was captured or noted. A call looks through a part; `next` goes on from there.
   */
  find: procedure
    .meta(administers)
    .errors(storageErrors)
    .input(
      z.strictObject({
        text: z.string().trim().min(3).max(200),
        before: z.number().int().min(1).nullable().default(null),
      }),
    )
    .output(type<FoundPage>()),

  /** Everything that is held about these interactions, as data: what a client may ask to be given. */
  record: procedure
    .meta(confirmed)
    .errors({ ...storageErrors, ...notFound })
    .input(z.strictObject({ ids }))
    .output(type<HeldRecord[]>()),

  /** A correction beside what was written. */
  annotate: procedure
    .meta({ roles: ['supervisor', 'administrator'] })
    .errors({ ...storageErrors, ...notFound })
    .input(
      z.strictObject({
        id: z.uuid(),
        annotationId: z.uuid(),
        text: z.string().trim().min(1).max(2000),
      }),
    )
    .output(type<Annotation[]>()),

  /** Kept, but read by nobody except an administrator. */
  block: procedure
    .meta(administers)
    .errors({ ...storageErrors, ...notFound, ...open })
    .input(z.strictObject({ ids, reason }))
    .output(type<{ blocked: number }>()),

  unblock: procedure
    .meta(administers)
    .errors({ ...storageErrors, ...notFound })
    .input(z.strictObject({ ids, reason }))
    .output(type<{ unblocked: number }>()),

  /** Takes the content of these interactions out of the file for good. All of them or none. */
  erase: procedure
    .meta(confirmed)
    .errors({ ...storageErrors, ...notFound, ...open })
    .input(z.strictObject({ ids, reason }))
    .output(type<{ erased: number }>()),

  retention: procedure.meta(administers).input(z.void()).output(type<Retention>()),

  /** What a retention would take out now. Changes nothing. */
  previewRetention: procedure
    .meta(administers)
    .input(retentionSchema)
    .output(type<RetentionPreview[]>()),

  /** Holds from now on: what is too old goes at once, then every day. */
  setRetention: procedure
    .meta(confirmed)
    .errors({ ...storageErrors, ...managedErrors })
    .input(retentionSchema)
    .output(type<Retention>()),
};
