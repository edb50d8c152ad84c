import { useSyncExternalStore } from 'react';

const tickMs = 1000;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | null = null;
/** Core time minus this machine's: the page counts on from what the last view said. */
let offset = 0;
let shown = Date.now();

function tick(): void {
  shown = Date.now() + offset;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(tick, tickMs);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0 || timer === null) return;
    clearInterval(timer);
    timer = null;
  };
}

/** Sets the page's clock by the core's, in UTC ms. */
export function setCoreTime(now: number): void {
  offset = now - Date.now();
  tick();
}

/** UTC ms on the core's clock, at this instant. */
export function coreTime(): number {
  return Date.now() + offset;
}

/** The same, drawn anew every second; one interval serves the whole page. */
export function useCoreTime(): number {
  return useAtTime((now) => now);
}

/** What the core's clock makes of something, drawn anew only when that is another: most of it stands for long. */
export function useAtTime<Made extends string | number | boolean>(at: (now: number) => Made): Made {
  return useSyncExternalStore(subscribe, () => at(shown));
}
