import { timelineOf } from '../../../shared/review/timeline.ts';
import type { InteractionLog, InteractionSummary } from '../../../shared/review/view.ts';
import type { Desk } from '../session/desk.ts';
import { load } from '../session/loaded.ts';
import type { InteractionRow } from '../session/store.ts';

/** One interaction with everything that its log says. */
export function logOf(
  desk: Desk,
  row: InteractionRow,
  summary: InteractionSummary,
): InteractionLog {
  const { state, context, no } = load(row, desk);
  const { fields } = context.library.catalog;
  return {
    summary,
    reference: String(state.facts['referencia'] ?? ''),
    notes: state.notes,
    closingNote: state.closingNote,
    facts: Object.entries(state.facts).map(([field, value]) => ({
      field,
      label: fields[field]?.label ?? field,
      value,
    })),
    timeline: timelineOf(context, desk.store.log(no)),
  };
}
