import { drawingOf } from '../../../shared/drawing/drawingOf.ts';
import { timelineOf } from '../../../shared/review/timeline.ts';
import type { InteractionLog, InteractionSummary, LogDoubt } from '../../../shared/review/view.ts';
import { folioOf } from '../../../shared/session/folio.ts';
import { present } from '../../../shared/session/present.ts';
import { replay } from '../../../shared/session/replay.ts';
import type { SessionView } from '../../../shared/session/view.ts';
import type { Library } from '../../../shared/library/library.ts';
import type { LoggedEvent } from '../../../shared/session/event.ts';
import { brokenSeal } from '../integrity/proof.ts';
import { rightsStore } from '../rights/store.ts';
import type { Reviewing } from '../scorecard/desk.ts';
import type { Desk } from '../session/desk.ts';
import type { InteractionRow } from '../session/store.ts';
import { follow } from './follow.ts';
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
  const nothing = { reference: '', notes: '', closingNote: '', facts: [], timeline: [] };
  if (kept === 'erased') {
    const log = desk.store.log(no);
    const library = desk.library.kept(row.edition);
    const timeline = skeletonOf(library, log);
    return {
      ...base,
      ...nothing,
      ...drawn(library, row, log),
      doubt: doubtOf(desk, row, null, log.length),
      timeline,
    };
  }
  const { log, context, state, brokenAt } = follow(row, desk);
  const shape = drawn(context?.library ?? null, row, log);
  const doubt = doubtOf(desk, row, brokenAt, log.length);
  if (!state || !context) return { ...base, ...nothing, ...shape, doubt };
  const { fields } = context.library.catalog;
  return {
    ...base,
    ...shape,
    doubt,
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

/** The events that can be stood at, and the protocol as it was; null where that is gone. */
function drawn(library: Library | null, { protocol }: InteractionRow, log: readonly LoggedEvent[]) {
  return {
    moments: log.map(({ at, event, to }) => ({ at, type: event.type, to })),
    drawing: library?.protocols.has(protocol) ? drawingOf(library, protocol) : null,
  };
}

/** @param brokenAt where its events stop leading on; null = nowhere. @param length so many do. */
function doubtOf(
  { db }: Desk,
  row: InteractionRow,
  brokenAt: number | null,
  length: number,
): LogDoubt | null {
  const finding = brokenSeal(db, row);
  const shown = brokenAt === null ? null : length;
  if (finding) return { kind: finding.kind, seq: finding.seq, shown };
  return brokenAt === null ? null : { kind: 'unfollowed', seq: brokenAt, shown };
}

/**
 * What the agent saw after an event, from the log up to it.
 * @returns null when there is no such event, or the log does not lead that far.
 */
export function seenAt(desk: Desk, row: InteractionRow, seq: number): SessionView | null {
  if (row.kept === 'erased') return null;
  const followed = follow(row, desk);
  const { context } = followed;
  const log = followed.log.slice(0, seq);
  const at = log.at(-1)?.at;
  if (!context || log.length < seq || at === undefined) return null;
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
