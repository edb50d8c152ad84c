import { create } from 'zustand';
import type { ExcerptPart } from '../../shared/review/excerpt.ts';
import { reversedIn, type Filter } from '../../shared/review/filter.ts';
import type {
  FilterChoices,
  InteractionLog,
  InteractionSummary,
  SavedFilter,
} from '../../shared/review/view.ts';
import { api } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';
import { faultOf } from '../api/fault.ts';
import { spanOf } from './span.ts';

interface Review {
  rows: InteractionSummary[];
  /** Where the next page begins; null = there is none. */
  next: number | null;
  /** The filter whose rows these are; null until the first page has come. */
  loaded: Filter | null;
  loading: boolean;
  count: { count: number; more: boolean } | null;
  /** Why rows match the words `of` a search, by id; an empty one where nobody may say. */
  excerpts: { of: string; parts: Record<string, ExcerptPart[]> };
  /** The row that the keys stand on. */
  at: number;
  choices: FilterChoices | null;
  saved: SavedFilter[];
  log: InteractionLog | null;
  /** Why the interaction asked for cannot be shown; null when it can. */
  missing: 'notFound' | 'blocked' | null;
}

/** The Registro: ended interactions, the last begun first, and one of them opened. */
export const useReview = create<Review>(() => ({
  rows: [],
  next: null,
  loaded: null,
  loading: false,
  count: null,
  excerpts: { of: '', parts: {} },
  at: 0,
  choices: null,
  saved: [],
  log: null,
  missing: null,
}));

/** The list that is wanted; an answer for another one comes too late. */
let wanted: Filter | null = null;

const pageSize = 100;

/** What the core is asked for a filter. */
export const askedFor = (filter: Filter) => ({ filter, span: spanOf(filter) });

/** Rows that are shown for this very filter stay: coming back from one of them changes nothing. */
export async function loadList(filter: Filter): Promise<void> {
  wanted = filter;
  const { loaded, rows, at } = useReview.getState();
  const same = loaded !== null && JSON.stringify(loaded) === JSON.stringify(filter);
  const asked = askedFor(filter);
  if (reversedIn(asked)) {
    return useReview.setState({ rows: [], next: null, loaded: filter, count: null });
  }
  const limit = same ? Math.min(200, Math.max(pageSize, rows.length)) : pageSize;
  useReview.setState({ loading: true });
  const page = await deliver(() => api.review.list({ ...asked, limit }));
  if (wanted !== filter) return;
  useReview.setState({ ...page, loaded: filter, loading: false, at: same ? at : 0 });
  const count = await deliver(() => api.review.count(asked));
  if (wanted === filter) useReview.setState({ count });
}

export async function loadNextPage(): Promise<void> {
  const { next, loading, loaded } = useReview.getState();
  if (next === null || loading || !loaded) return;
  useReview.setState({ loading: true });
  const page = await deliver(() =>
    api.review.list({ ...askedFor(loaded), before: next, limit: pageSize }),
  );
  if (wanted !== loaded) return;
  const { rows } = useReview.getState();
  useReview.setState({ rows: [...rows, ...page.rows], next: page.next, loading: false });
}

/** What cannot be had leaves the row as it is without a search. */
export async function loadExcerpts(text: string, ids: string[]): Promise<void> {
  const none = Object.fromEntries(ids.map((id) => [id, []]));
  const found = await deliver(() => api.review.excerpts({ text, ids })).catch(() => ({}));
  const { excerpts } = useReview.getState();
  if (wanted?.text !== text) return;
  const known = excerpts.of === text ? excerpts.parts : {};
  useReview.setState({ excerpts: { of: text, parts: { ...known, ...none, ...found } } });
}

export async function loadChoices(): Promise<void> {
  const [choices, saved] = await Promise.all([
    deliver(() => api.review.choices()),
    deliver(() => api.review.savedFilters()),
  ]);
  useReview.setState({ choices, saved });
}

/** Keeps a filter under a name. The id makes a repeated call the same one. */
export async function saveFilter(name: string, shared: boolean, filter: Filter): Promise<void> {
  const id = crypto.randomUUID();
  useReview.setState({
    saved: await deliver(() => api.review.saveFilter({ id, name, shared, filter })),
  });
}

export async function removeFilter(id: string): Promise<void> {
  useReview.setState({ saved: await api.review.removeFilter({ id }) });
}

export async function openLog(id: string): Promise<void> {
  useReview.setState({ log: null, missing: null });
  try {
    useReview.setState({ log: await deliver(() => api.review.open({ id })) });
  } catch (error) {
    const { kind } = faultOf(error);
    useReview.setState({ missing: kind === 'notFound' || kind === 'blocked' ? kind : null });
  }
}
