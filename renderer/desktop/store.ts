import { create } from 'zustand';
import type { Working } from '../../shared/door/working.ts';
import { deskMessage, type DeskAsk, type DeskState } from '../../shared/door/desktop.ts';

/** The window among the other programs; null in a browser, and until main has answered. */
export const useDesktop = create<{
  state: DeskState | null;
  /** What keeps the core waiting before it can answer. */
  working: Working | null;
}>(() => ({ state: null, working: null }));

/** Asks main for something. Where there is no window of ours nobody listens. */
export function ask(wish: DeskAsk): void {
  window.postMessage({ type: deskMessage, wish }, location.origin);
}

/** Whether the window is a rail now. */
export function isRail(): boolean {
  return useDesktop.getState().state?.shape === 'rail';
}

/** Whether it is wide now. */
export function isWide(): boolean {
  return useDesktop.getState().state?.shape === 'wide';
}
