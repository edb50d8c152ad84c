import { ORPCError } from '@orpc/client';
import type { StorageFailure } from '../../shared/contract/errors.ts';
import type { Forbidden } from '../../shared/contract/procedure.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import type { SessionView } from '../../shared/session/view.ts';

/** Why a call did not do what was asked, in the terms the screen has a sentence for. */
export type Fault =
  | { kind: 'stale'; view: SessionView }
  | { kind: 'rejected'; reason: Refusal; view: SessionView }
  | { kind: 'storage'; failure: StorageFailure }
  | { kind: 'notFound' }
  | { kind: 'blocked' } // kept, but only an administrator reads it
  | { kind: 'door' } // the browser door does not know this browser
  | { kind: 'forbidden'; forbidden: Forbidden } // somebody else must sign in, or give the password again
  | { kind: 'managed' } // the organisation's policy holds it
  | { kind: 'lost' } // no answer: the same call may be made again
  | { kind: 'unexpected' };

/** Declared errors carry the data of the contract; anything that is no answer at all is a lost line. */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof ORPCError)) return { kind: 'lost' };
  switch (error.code) {
    case 'STALE':
      return { kind: 'stale', ...(error.data as { view: SessionView }) };
    case 'REJECTED':
      return { kind: 'rejected', ...(error.data as { reason: Refusal; view: SessionView }) };
    case 'STORAGE':
      return { kind: 'storage', failure: (error.data as { kind: StorageFailure }).kind };
    case 'NOT_FOUND':
      return { kind: 'notFound' };
    case 'MANAGED':
      return { kind: 'managed' };
    case 'BLOCKED':
      return { kind: 'blocked' };
    case 'FORBIDDEN':
      return error.defined
        ? { kind: 'forbidden', forbidden: error.data as Forbidden }
        : { kind: 'door' };
    case 'CORE_UNAVAILABLE':
      return unavailable((error.data as { reason?: string } | undefined)?.reason ?? '');
    case 'UNAUTHORIZED':
      return { kind: 'door' };
    default:
      return { kind: 'unexpected' };
  }
}

const failures: Readonly<Record<string, StorageFailure>> = {
  notWritable: 'readonly',
  inUse: 'busy',
  damaged: 'corrupt',
};

/** The core cannot be had for now: to the person it is the same as a step that the disk did not take. */
function unavailable(reason: string): Fault {
  const failure = failures[reason];
  return failure ? { kind: 'storage', failure } : { kind: 'unexpected' };
}
