import { useEffect } from 'react';
import type { ExcerptPart } from '../../shared/review/excerpt.ts';
import { wordsIn } from '../../shared/review/words.ts';
import { numberOf } from '../../shared/session/folio.ts';
import { loadExcerpts, useReview } from './store.ts';

/** Nobody reads between two letters that are being typed: what is shown of others is kept. */
const restMs = 400;

/** Whether words are searched for: a folio finds its interaction by no text. */
export function useSearched(): boolean {
  const text = useReview(({ loaded }) => loaded?.text ?? '');
  return numberOf(text.trim()) === null && wordsIn(text).length > 0;
}

/** Excerpts of the rows in sight, by id: those that were never asked for come once the typing rests. */
export function useExcerpts(seen: readonly string[]): Record<string, ExcerptPart[]> {
  const text = useReview(({ loaded }) => loaded?.text ?? '');
  const { of, parts } = useReview(({ excerpts }) => excerpts);
  const wanted = seen.filter((id) => of !== text || !(id in parts)).join();
  useEffect(() => {
    if (wanted === '') return undefined;
    const rested = setTimeout(() => void loadExcerpts(text, wanted.split(',')), restMs);
    return () => clearTimeout(rested);
  }, [text, wanted]);
  return of === text ? parts : {};
}
