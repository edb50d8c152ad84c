import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, type RefObject } from 'react';
import { loadNextPage, useReview } from './store.ts';

/** So many rows before the end of what is loaded the next page is asked for. */
const ahead = 40;

/** Which rows are on the page, and the room that the others take before and after them, in px. */
export function useInSight(box: RefObject<HTMLElement | null>, height: number) {
  const { rows, at, next } = useReview();
  // oxlint-disable-next-line react/incompatible-library -- used here alone, and nothing of it is memoized
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => virtual.measure(), [virtual, height]);
  useEffect(() => virtual.scrollToIndex(at), [virtual, at]);
  useEffect(() => {
    if (next !== null && last >= rows.length - ahead) void loadNextPage();
  }, [last, next, rows.length]);
  return {
    before: items[0]?.start ?? 0,
    after: virtual.getTotalSize() - (items.at(-1)?.end ?? 0),
    seen: items.map(({ index }) => index),
  };
}
