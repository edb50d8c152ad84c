import { protocolIn } from '../../../shared/library/library.ts';
import { stepOf } from '../../../shared/protocol/protocol.ts';
import type { SessionContext, SessionState } from '../../../shared/session/state.ts';
import { wordingOf } from '../../../shared/session/wording.ts';

/** What lists and figures say of an ended interaction beyond what the log seals with its end. */
export interface Standing {
  clientType: string | null;
  warnings: number;
  flags: number;
  /** Norms of the steps on the way that were not marked; of undone steps none. */
  missingNorms: number;
}

/** Follows from the state alone, and so from the log. */
export function standingOf(context: SessionContext, state: SessionState): Standing {
  return {
    clientType: state.clientType,
    warnings: state.warnings.length,
    flags: state.flags,
    missingNorms: state.entered.reduce((sum, { key }) => sum + unmarkedAt(context, state, key), 0),
  };
}

function unmarkedAt(context: SessionContext, state: SessionState, key: string): number {
  const [protocol = '', id = ''] = key.split('/');
  const step = stepOf(protocolIn(context.library, protocol), id);
  if (!step) return 0;
  const { norms } = wordingOf(step, context, state);
  return Math.max(0, norms.length - (state.marks[key]?.length ?? 0));
}
