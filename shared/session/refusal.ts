import type { SessionState } from './state.ts';

/** Why an event changes nothing. Each has its sentence in the screen's catalogue. */
export type Refusal =
  | 'closed' // the interaction has ended
  | 'notClosed' // only an ended one can be reopened
  | 'tooLate' // the seconds to reopen it are over
  | 'paused' // resume first
  | 'notPaused'
  | 'noTransition' // the step knows no such way on
  | 'blocked' // a legal duty of this step is missing (decision 1)
  | 'nothingToUndo'
  | 'noEscalation' // no client, or already in it
  | 'warningsDue' // the service may not be ended before the ladder's warnings
  | 'alreadyOpen' // that situation is already open
  | 'tooDeep'
  | 'notOpen' // no situation to leave
  | 'unknownField'
  | 'unknownNorm'
  | 'unknownClientType'
  | 'unknownCare'
  | 'unknownOutcome'
  | 'missingForOutcome';

export type Advance = { ok: true; state: SessionState } | { ok: false; reason: Refusal };

export const refuse = (reason: Refusal): Advance => ({ ok: false, reason });
export const accept = (state: SessionState): Advance => ({ ok: true, state });
