import { create } from 'zustand';
import { api } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';
import { faultOf } from '../api/fault.ts';
import type { Drawing } from '../../shared/drawing/drawing.ts';

interface DrawingStore {
  id: string | null;
  drawing: Drawing | null;
  /** True where no such protocol is in force. */
  missing: boolean;
}

/** The drawing on the screen, or on the sheet. */
export const useDrawing = create<DrawingStore>(() => ({ id: null, drawing: null, missing: false }));

export async function loadDrawing(id: string): Promise<void> {
  if (useDrawing.getState().id !== id) useDrawing.setState({ id, drawing: null, missing: false });
  try {
    const drawing = await deliver(() => api.library.drawing({ id }));
    if (useDrawing.getState().id === id) useDrawing.setState({ drawing, missing: false });
  } catch (error) {
    useDrawing.setState({ missing: faultOf(error).kind === 'notFound' });
  }
}
