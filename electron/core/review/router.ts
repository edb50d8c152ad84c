import { implement } from '@orpc/server';
import type { Access } from '../../../shared/contract/procedure.ts';
import { reviewContract } from '../../../shared/review/contract.ts';
import { reversedIn, type Filter, type Span } from '../../../shared/review/filter.ts';
import type { Reviewing } from '../scorecard/desk.ts';
import type { Desk } from '../session/desk.ts';
import { summarize } from '../export/summary.ts';
import { written } from '../store/failure.ts';
import { choicesFrom } from './choices.ts';
import { excerptsFrom } from './excerpts.ts';
import { logOf, seenAt } from './log.ts';
import { isHidden, keepReading, mayRead, readerOf, whose } from './readers.ts';
import { savedFilterStore } from './saved.ts';
import { mostCounted, reviewStore } from './store.ts';

/** What a supervisor reads: the list and one log. Nothing here changes an interaction. */
export function reviewRouter(reviewing: Reviewing) {
  const { desk } = reviewing;
  const os = implement(reviewContract);
  const store = reviewStore(desk.db, desk.library, desk.people);
  const excerpts = excerptsFrom(desk);
  const asked = (input: { filter: Filter; span: Span }) => ({ ...input, own: whose(desk) });
  return os.router({
    list: os.list.handler(({ input, errors }) => {
      if (reversedIn(input)) throw errors.BAD_FILTER({ data: { why: 'reversed' } });
      return store.page(asked(input), input.before, input.limit);
    }),

    count: os.count.handler(({ input, errors }) => {
      if (reversedIn(input)) throw errors.BAD_FILTER({ data: { why: 'reversed' } });
      const count = store.count(asked(input));
      return { count: Math.min(count, mostCounted), more: count > mostCounted };
    }),

    excerpts: os.excerpts.handler(({ input, errors }) => {
      const shown = written(() => excerpts(input.ids, input.text));
      if (!shown.ok) throw errors.STORAGE({ data: { kind: shown.kind } });
      return shown.value;
    }),

    around: os.around.handler(({ input, errors }) => {
      if (reversedIn(input)) throw errors.BAD_FILTER({ data: { why: 'reversed' } });
      return store.around(asked(input), input.id);
    }),

    choices: os.choices.handler(() => choicesFrom(desk, store.versions())),

    ...savedHandlers(desk),

    ...outHandlers(desk, store),

    at: os.at.handler(({ input, errors }) => {
      const row = desk.store.byId(input.id);
      const readable = row && mayRead(desk, row) && !isHidden(desk, row);
      const seen = readable ? seenAt(desk, row, input.seq) : null;
      if (!seen) throw errors.NOT_FOUND({ data: { what: 'interaction' } });
      return seen;
    }),

    open: os.open.handler(({ input, errors }) => {
      const summary = store.summary(input.id);
      const row = summary && desk.store.byId(input.id);
      if (!summary || !row || !mayRead(desk, row)) {
        throw errors.NOT_FOUND({ data: { what: 'interaction' } });
      }
      if (isHidden(desk, row)) throw errors.BLOCKED({ data: { id: row.id } });
      const kept = written(() => keepReading(desk, row));
      if (!kept.ok) throw errors.STORAGE({ data: { kind: kept.kind } });
      return logOf(reviewing, row, summary);
    }),
  });
}

/** What readers keep under a name. */
function savedHandlers(desk: Desk) {
  const os = implement(reviewContract);
  const saved = savedFilterStore(desk.db);
  return {
    savedFilters: os.savedFilters.handler(() => saved.list(readerOf(desk))),

    saveFilter: os.saveFilter.handler(({ input, errors }) => {
      const kept = written(() => saved.save(readerOf(desk), input, desk.now()));
      if (!kept.ok) throw errors.STORAGE({ data: { kind: kept.kind } });
      if (!kept.value) throw errors.NOT_FOUND({ data: { what: 'filter' } });
      return saved.list(readerOf(desk));
    }),

    removeFilter: os.removeFilter.handler(({ input, errors }) => {
      const gone = written(() => saved.remove(readerOf(desk), input.id));
      if (!gone.ok) throw errors.STORAGE({ data: { kind: gone.kind } });
      if (!gone.value) throw errors.NOT_FOUND({ data: { what: 'filter' } });
      return saved.list(readerOf(desk));
    }),
  };
}

/** As reading them: who administers takes interactions out, not what was said of an agent's work. */
const takesReviewsOut: Access = { roles: ['supervisor'], confirmed: true };

/** What leaves the program: lines of a file, and the counts of a period. */
function outHandlers(desk: Desk, store: ReturnType<typeof reviewStore>) {
  const os = implement(reviewContract);
  const { db, library, access } = desk;
  const asked = (input: { filter: Filter; span: Span }) => ({ ...input, own: whose(desk) });
  return {
    export: os.export.handler(async ({ input, errors }) => {
      if (reversedIn(input)) throw errors.BAD_FILTER({ data: { why: 'reversed' } });
      const { what, format, after } = input;
      if (what === 'reviews') access.admit(takesReviewsOut, ['review', 'export']);
      if (after === null) {
        const kept = written(() => access.audit.note('exported', { what, format }));
        if (!kept.ok) throw errors.STORAGE({ data: { kind: kept.kind } });
      }
      const { filter, span } = input;
      const block = await desk.exports.block({ ...asked({ filter, span }), what, format }, after);
      if (!block.ok) throw errors.STORAGE({ data: { kind: block.kind } });
      return block.value;
    }),

    summary: os.summary.handler(async ({ input, errors }) => {
      if (reversedIn(input)) throw errors.BAD_FILTER({ data: { why: 'reversed' } });
      const counting = summarize(db, library, store.query, asked(input));
      for (;;) {
        const step = counting.next();
        if (step.done) return step.value;
        // oxlint-disable-next-line no-await-in-loop -- an agent's step comes in between
        await turnOfOthers();
      }
    }),
  };
}

const turnOfOthers = () => new Promise<void>((resolve) => setImmediate(resolve));
