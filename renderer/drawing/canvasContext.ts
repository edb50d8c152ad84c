import { createContext, use } from 'react';

interface CanvasState {
  /** The step of the live interaction. */
  current: string | null;
  /** In which places of the way each step was passed: "5, 7". Empty where nobody walks. */
  walked: ReadonlyMap<string, string>;
  /** The node that was last moved to: its ways are drawn stronger. */
  focused: string | null;
  /** The one node that Tab reaches; the arrows go on from there. */
  reachable: string | null;
  focus: (node: string) => void;
  /** What is said at each step beside its own words, by the step's id. */
  notes: ReadonlyMap<string, string>;
}

export const CanvasContext = createContext<CanvasState>({
  current: null,
  walked: new Map(),
  focused: null,
  reachable: null,
  focus: () => undefined,
  notes: new Map(),
});

export function useCanvas(): CanvasState {
  return use(CanvasContext);
}
