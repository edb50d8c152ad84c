import { create } from 'zustand';
import { api } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';
import { faultOf } from '../api/fault.ts';
import type { Sheet } from '../../shared/protocol/sheet/sheet.ts';

interface SheetStore {
  id: string | null;
  sheet: Sheet | null;
  /** True where no such protocol is in force. */
  missing: boolean;
  withDrawing: boolean;
}

/** The sheet on the screen. */
export const useSheet = create<SheetStore>(() => ({
  id: null,
  sheet: null,
  missing: false,
  withDrawing: false,
}));

/** Read anew each time it is opened: a protocol may have been edited since. */
export async function loadSheet(id: string): Promise<void> {
  if (useSheet.getState().id !== id) useSheet.setState({ id, sheet: null, missing: false });
  try {
    const sheet = await deliver(() => api.library.sheet({ id }));
    if (useSheet.getState().id === id) useSheet.setState({ sheet, missing: false });
  } catch (error) {
    useSheet.setState({ missing: faultOf(error).kind === 'notFound' });
  }
}
