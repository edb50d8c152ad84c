import { create } from 'zustand';
import { api } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';
import { faultOf } from '../api/fault.ts';
import type {
  InteractionLog,
  InteractionPage,
  InteractionSummary,
} from '../../shared/review/view.ts';

interface Review {
  rows: InteractionSummary[];
  /** Where the next page begins; null = there is none. */
  next: InteractionPage['next'];
  loaded: boolean;
  loading: boolean;
  log: InteractionLog | null;
  /** Why the interaction asked for cannot be shown; null when it can. */
  missing: 'notFound' | 'blocked' | null;
}

/** The Registro: finished interactions, newest first, and one of them opened. */
export const useReview = create<Review>(() => ({
  rows: [],
  next: null,
  loaded: false,
  loading: false,
  log: null,
  missing: null,
}));

export async function loadFirstPage(): Promise<void> {
  const { rows, next } = await deliver(() => api.review.list({}));
  useReview.setState({ rows, next, loaded: true, loading: false });
}

export async function loadNextPage(): Promise<void> {
  const { next, loading } = useReview.getState();
  if (!next || loading) return;
  useReview.setState({ loading: true });
  const page = await deliver(() => api.review.list({ before: next }));
  const { rows } = useReview.getState();
  useReview.setState({ rows: [...rows, ...page.rows], next: page.next, loading: false });
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
