import { useDesk } from '../settings/store.ts';

/** Prints the sheet. The window of the desktop has no print dialog with a preview: it writes a PDF. */
export function printSheet(): void {
  const desktop = useDesk.getState().status?.door === 'desktop';
  if (desktop) window.postMessage({ type: 'guion:pdf' }, location.origin);
  else window.print();
}
