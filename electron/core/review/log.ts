import { timelineOf } from '../../../shared/review/timeline.ts';
import type { InteractionLog, InteractionSummary } from '../../../shared/review/view.ts';
import { rightsStore } from '../rights/store.ts';
import type { Desk } from '../session/desk.ts';
import { contextOf, load } from '../session/loaded.ts';
import type { InteractionRow } from '../session/store.ts';
import { skeletonOf } from './skeleton.ts';

/** One interaction with everything that its log says; of an erased one, the skeleton. */
export function logOf(
  desk: Desk,
  row: InteractionRow,
  summary: InteractionSummary,
): InteractionLog {
  const rights = rightsStore(desk.db);
  const { kept, no } = row;
  const restriction = kept === 'whole' ? null : rights.restriction(no, kept);
  const base = { summary, kept, restriction, annotations: rights.annotations(no) };
  const log = desk.store.log(no);
  if (kept === 'erased') {
    const timeline = skeletonOf(contextOf(row, desk), log);
    return { ...base, reference: '', notes: '', closingNote: '', facts: [], timeline };
  }
  const { state, context } = load(row, desk);
  const { fields } = context.library.catalog;
  return {
    ...base,
    reference: String(state.facts['referencia'] ?? ''),
    notes: state.notes,
    closingNote: state.closingNote,
    facts: Object.entries(state.facts).map(([field, value]) => ({
      field,
      label: fields[field]?.label ?? field,
      value,
    })),
    timeline: timelineOf(context, log),
  };
}
