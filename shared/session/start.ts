import type { StartedEvent } from './event.ts';
import { open } from './flow.ts';
import { givenFacts } from './givenFacts.ts';
import type { SessionContext, SessionState } from './state.ts';

/**
 * The state an interaction begins in.
 * @param at UTC ms. The protocol must be in the pinned edition (the core checks it before).
 */
export function start(context: SessionContext, event: StartedEvent, at: number): SessionState {
  const empty: SessionState = {
    status: 'open',
    frames: [],
    facts: givenFacts(event),
    marks: {},
    entered: [],
    moves: 0,
    escalations: 0,
    warnings: [],
    threatened: false,
    notes: '',
    suggested: null,
    clientType: null,
    care: [],
    flags: 0,
    startedAt: at,
    pausedAt: null,
    pauseReason: null,
    pausedMs: 0,
    outcome: null,
    closingNote: '',
    endedAt: null,
    practice: event.practice,
    followUp: event.followUp,
    // A log from before the list was asked for does not say.
    prepared: (event as Partial<StartedEvent>).prepared ?? false,
    attending: null,
    transferred: false,
  };
  return open(empty, event.protocol, 'start', context, at);
}
