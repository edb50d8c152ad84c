import type { Circumstances } from '../protocol/condition.ts';
import { settingsForConditions } from '../settings/settings.ts';
import type { SessionContext, SessionState } from './state.ts';

/** What the conditions of a protocol may look at, at this point of the interaction. */
export function circumstancesOf(context: SessionContext, state: SessionState): Circumstances {
  return {
    facts: state.facts,
    settings: { ...settingsForConditions(context.settings), preparacion_hecha: state.prepared },
    channel: context.channel,
    medium: context.medium,
    transferred: state.transferred,
  };
}
