import type { FieldUse } from '../protocol/protocol.ts';
import type { SessionState } from './state.ts';

/** The required fields of a step that hold nothing yet (decision 13: shown, not a gate). */
export function missingRequired(state: SessionState, fields: readonly FieldUse[]): string[] {
  return fields
    .filter((use) => use.required && state.facts[use.field] === undefined)
    .map((use) => use.field);
}
