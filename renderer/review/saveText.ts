import { useDesk } from '../settings/store.ts';

/**
 * Writes a text to a file: the browser downloads it, the desktop asks where. Both write beside it first, so that
 * a full disk leaves no half file.
 * @param parts the text, in as many pieces as it came.
 */
export function saveText(name: string, type: string, parts: readonly string[]): void {
  if (useDesk.getState().status?.door === 'desktop') {
    window.postMessage({ type: 'guion:text', name, text: parts.join('') }, location.origin);
    return;
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([...parts], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
