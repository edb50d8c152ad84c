import { createContext, use } from 'react';

interface CanvasState {
  /** The step of the live interaction. */
  current: string | null;
  /** The node that was last moved to: its ways are drawn stronger. */
  focused: string | null;
  /** The one node that Tab reaches; the arrows go on from there. */
  reachable: string | null;
  focus: (node: string) => void;
}

export const CanvasContext = createContext<CanvasState>({
  current: null,
  focused: null,
  reachable: null,
  focus: () => undefined,
});

export function useCanvas(): CanvasState {
  return use(CanvasContext);
}
