import type { Person } from '../people/person.ts';
import type { SessionContext, SessionState } from './state.ts';

/** Who attends now: whoever took the interaction over last, or else who began it. */
export function attendingIn(context: SessionContext, state: SessionState): Person {
  return state.attending ?? context.agent;
}
