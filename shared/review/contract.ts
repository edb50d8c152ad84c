import { type } from '@orpc/contract';
import { z } from 'zod';
import { storageErrors } from '../contract/errors.ts';
import { procedure } from '../contract/procedure.ts';
import type { SessionView } from '../session/view.ts';
import type { ExcerptPart } from './excerpt.ts';
import { exportables, exportFormats, type ExportBlock } from './export.ts';
import type { PeriodSummary } from './summary.ts';
import { filterSchema, noFilter, spanSchema } from './filter.ts';
import type {
  FilterChoices,
  InteractionLog,
  InteractionPage,
  Neighbours,
  SavedFilter,
} from './view.ts';

const asked = {
  filter: filterSchema.default(noFilter),
  span: spanSchema.default({ from: null, until: null }),
};

/** `reversed`: the range of dates or of lengths ends before it begins. */
const badFilter = { BAD_FILTER: { status: 422, data: type<{ why: 'reversed' }>() } };
const notFound = { NOT_FOUND: { status: 404, data: type<{ what: 'interaction' | 'filter' }>() } };

/** Taking data out of the program asks for the password again, and is kept. */
const takesOut = { roles: ['supervisor', 'administrator'], confirmed: true } as const;

export const reviewContract = {
  /**
   * Finished and abandoned interactions, the last begun first, a page of at most 200: all of them for a supervisor
   * or an administrator, their own for whoever else attends.
   */
  list: procedure
    .errors(badFilter)
    .input(
      z.strictObject({
        ...asked,
        /** `next` of the page before; null = the first page. */
        before: z.number().int().nullable().default(null),
        limit: z.number().int().min(1).max(200).default(50),
      }),
    )
    .output(type<InteractionPage>()),

  /** How many the list has; beyond a thousand nobody counts on. */
  count: procedure
    .errors(badFilter)
    .input(z.strictObject(asked))
    .output(type<{ count: number; more: boolean }>()),

  /**
   * Why rows of the list match the words of a filter, by id; nothing of what the reader may not read. Of others'
   * interactions it is kept that they were shown.
   */
  excerpts: procedure
    .errors(storageErrors)
    .input(
      z.strictObject({
        text: filterSchema.shape.text,
        ids: z.array(z.uuid()).min(1).max(100),
      }),
    )
    .output(type<Record<string, ExcerptPart[]>>()),

  /** The interactions before and after one in the list. */
  around: procedure
    .errors(badFilter)
    .input(z.strictObject({ ...asked, id: z.uuid() }))
    .output(type<Neighbours>()),

  /** The next lines of an export. What is blocked is in none; reviews leave with a supervisor alone. */
  export: procedure
    .meta(takesOut)
    .errors({ ...storageErrors, ...badFilter })
    .input(
      z.strictObject({
        ...asked,
        what: z.enum(exportables),
        format: z.enum(exportFormats),
        /** `next` of the block before; null = the first block. */
        after: z.number().int().nullable().default(null),
      }),
    )
    .output(type<ExportBlock>()),

  /** The counts of a period: a minute or so for a million interactions, others have their turn meanwhile. */
  summary: procedure.errors(badFilter).input(z.strictObject(asked)).output(type<PeriodSummary>()),

  choices: procedure.input(z.void()).output(type<FilterChoices>()),

  /** Filters that the reader saved, and those that others share. */
  savedFilters: procedure.input(z.void()).output(type<SavedFilter[]>()),

  saveFilter: procedure
    .errors({ ...storageErrors, ...notFound })
    .input(
      z.strictObject({
        id: z.uuid(),
        name: z.string().trim().min(1).max(60),
        shared: z.boolean(),
        filter: filterSchema,
      }),
    )
    .output(type<SavedFilter[]>()),

  removeFilter: procedure
    .errors({ ...storageErrors, ...notFound })
    .input(z.strictObject({ id: z.uuid() }))
    .output(type<SavedFilter[]>()),

  /** What the agent saw after an event of an interaction, in the words of that day. */
  at: procedure
    .errors(notFound)
    .input(z.strictObject({ id: z.uuid(), seq: z.number().int().min(1) }))
    .output(type<SessionView>()),

  /** One interaction as a timeline of its steps. Another's is not found, except by a supervisor, and is kept. */
  open: procedure
    .errors({
      ...storageErrors,
      ...notFound,
      /** Kept, but only an administrator reads it. */
      BLOCKED: { status: 423, data: type<{ id: string }>() },
    })
    .input(z.strictObject({ id: z.uuid() }))
    .output(type<InteractionLog>()),
};
