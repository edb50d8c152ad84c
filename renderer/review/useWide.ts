import { useSyncExternalStore } from 'react';

const wide = window.matchMedia('(min-width: 860px)');

function subscribe(listener: () => void): () => void {
  wide.addEventListener('change', listener);
  return () => wide.removeEventListener('change', listener);
}

/** Whether there is room for a table; the sidebar never has it. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => wide.matches);
}
