import { implement } from '@orpc/server';
import { reviewContract } from '../../../shared/review/contract.ts';
import { timelineOf } from '../../../shared/review/timeline.ts';
import type { Desk } from '../session/desk.ts';
import { written } from '../store/failure.ts';
import { load } from '../session/loaded.ts';
import { keepReading, mayRead, whose } from './readers.ts';
import { reviewStore } from './store.ts';

/** What a supervisor reads: the list and one log. Nothing here writes. */
export function reviewRouter(desk: Desk) {
  const os = implement(reviewContract);
  const store = reviewStore(desk.db, desk.library);
  return os.router({
    list: os.list.handler(({ input }) => store.page(input.after, input.limit, whose(desk))),

    open: os.open.handler(({ input, errors }) => {
      const summary = store.summary(input.id);
      const row = summary && desk.store.byId(input.id);
      if (!summary || !row || !mayRead(desk, row)) {
        throw errors.NOT_FOUND({ data: { what: 'interaction' } });
      }
      const kept = written(() => keepReading(desk, row));
      if (!kept.ok) throw errors.STORAGE({ data: { kind: kept.kind } });
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
    }),
  });
}
