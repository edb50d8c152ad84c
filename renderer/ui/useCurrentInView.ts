import { useEffect, useRef, type RefObject } from 'react';
import './fades.css';

/**
 * For a row of tabs that may be wider than its place: the current one is brought into view.
 * @param key changes whenever another tab is the current one, or there are more or fewer of them.
 * @returns what the row takes as its ref.
 */
export function useCurrentInView(key: string): RefObject<HTMLElement | null> {
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = row.current?.querySelector('[aria-current]');
    current?.scrollIntoView({ block: 'nearest', inline: 'center' });
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the key says when another one is current
  }, [key]);
  return row;
}
