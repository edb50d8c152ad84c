/** How an interaction ends, and the few seconds in which that can be taken back. */
import { withoutPause } from './aside.ts';
import { hasField } from './missing.ts';
import { topFrame } from './place.ts';
import { accept, refuse, type Advance } from './refusal.ts';
import type { SessionContext, SessionState } from './state.ts';

/** How long the end of an interaction can be undone, in ms. */
export const reopenWithin = 10_000;

/** The wrap-up may begin while the client is still there (decision 5); the step stays open under it. */
export function beginWrapUp(state: SessionState, at: number): Advance {
  const frame = topFrame(state);
  if (frame.wrapUpAt !== null) return refuse('alreadyOpen');
  return accept({ ...state, frames: [...state.frames.slice(0, -1), { ...frame, wrapUpAt: at }] });
}

/** Ends it with an outcome, once that outcome has what it demands. */
export function finish(
  context: SessionContext,
  state: SessionState,
  outcomeId: string,
  note: string,
  at: number,
): Advance {
  const outcome = context.library.catalog.outcomes.find(({ id }) => id === outcomeId);
  if (!outcome) return refuse('unknownOutcome');
  if (missingForOutcome(state, outcome.demands).length > 0) return refuse('missingForOutcome');
  const over = withoutPause(state, at);
  const end = { status: 'finished' as const, outcome: outcomeId, closingNote: note, endedAt: at };
  return accept({ ...over, ...end });
}

export function abandon(state: SessionState, at: number): Advance {
  return accept({ ...withoutPause(state, at), status: 'abandoned', endedAt: at });
}

/** Takes the end back, to the very place it was ended from. */
export function reopen(state: SessionState, at: number): Advance {
  if (state.status === 'open' || state.endedAt === null) return refuse('notClosed');
  if (at - state.endedAt > reopenWithin) return refuse('tooLate');
  return accept({ ...state, status: 'open', outcome: null, closingNote: '', endedAt: null });
}

/** What an outcome still asks for. */
export function missingForOutcome(state: SessionState, demands: readonly string[]): string[] {
  return demands.filter((field) => !hasField(state, field));
}
