import { drawingOf } from '../../../shared/drawing/drawingOf.ts';
import { timelineOf } from '../../../shared/review/timeline.ts';
import type { InteractionLog, InteractionSummary } from '../../../shared/review/view.ts';
import { folioOf } from '../../../shared/session/folio.ts';
import { present } from '../../../shared/session/present.ts';
import { replay } from '../../../shared/session/replay.ts';
import type { SessionView } from '../../../shared/session/view.ts';
import { rightsStore } from '../rights/store.ts';
import type { Reviewing } from '../scorecard/desk.ts';
import type { Desk } from '../session/desk.ts';
import { contextOf, load } from '../session/loaded.ts';
import type { InteractionRow } from '../session/store.ts';
import { reviewsFor } from './given.ts';
import { skeletonOf } from './skeleton.ts';

/** One interaction with everything that its log says; of an erased one, the skeleton. */
export function logOf(
  reviewing: Reviewing,
  row: InteractionRow,
  summary: InteractionSummary,
): InteractionLog {
  const { desk } = reviewing;
  const rights = rightsStore(desk.db);
  const { kept, no } = row;
  const restriction = kept === 'whole' ? null : rights.restriction(no, kept);
  const reviews = reviewsFor(reviewing, row);
  const base = { summary, kept, restriction, annotations: rights.annotations(no), reviews };
  const log = desk.store.log(no);
  const moments = log.map(({ at, event, to }) => ({ at, type: event.type, to }));
  if (kept === 'erased') {
    const pinned = contextOf(row, desk);
    const timeline = skeletonOf(pinned, log);
    const drawing = drawingOf(pinned.library, row.protocol);
    return {
      ...base,
      moments,
      drawing,
      reference: '',
      notes: '',
      closingNote: '',
      facts: [],
      timeline,
    };
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
    moments,
    drawing: drawingOf(context.library, row.protocol),
  };
}

/**
 * What the agent saw after an event, from the log up to it.
 * @returns null when there is no such event, or the log does not lead that far.
 */
export function seenAt(desk: Desk, row: InteractionRow, seq: number): SessionView | null {
  const log = desk.store.log(row.no).slice(0, seq);
  const at = log.at(-1)?.at;
  if (row.kept === 'erased' || log.length < seq || at === undefined) return null;
  const context = contextOf(row, desk);
  const replayed = replay(context, log);
  if (!replayed.ok) return null;
  return present({
    id: row.id,
    seq,
    folio: folioOf(row.no),
    state: replayed.state,
    context,
    now: at,
    localTime: desk.localTime(at),
    drafts: {},
  });
}
