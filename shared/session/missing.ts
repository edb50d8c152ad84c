import type { FieldUse } from '../protocol/protocol.ts';
import type { SessionState } from './state.ts';

/** Whether a field holds something; "notas" are the notes of the interaction. */
export function hasField(state: SessionState, field: string): boolean {
  if (field === 'notas' && state.notes.trim() !== '') return true;
  return state.facts[field] !== undefined;
}

/** The required fields of a step that hold nothing yet (decision 13: shown, not a gate). */
export function missingRequired(state: SessionState, fields: readonly FieldUse[]): string[] {
  return fields
    .filter((use) => use.required && !hasField(state, use.field))
    .map((use) => use.field);
}
