import { create } from 'zustand';
import { deskMessage, type DeskAsk, type DeskState } from '../../shared/door/desktop.ts';

/** The window among the other programs; null in a browser, and until main has answered. */
export const useDesktop = create<{ state: DeskState | null }>(() => ({ state: null }));

/** Asks main for something. Where there is no window of ours nobody listens. */
export function ask(wish: DeskAsk): void {
  window.postMessage({ type: deskMessage, wish }, location.origin);
}

/** Whether the window is a rail now. */
export function isRail(): boolean {
  return useDesktop.getState().state?.rail === true;
}
