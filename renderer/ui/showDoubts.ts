import { flushSync } from 'react-dom';

/**
 * Shows what is doubted in a form and puts the focus on the first of it, so that typing goes on where something is
 * missing.
 * @param form its id.
 */
export function showDoubts(form: string, show: () => void): void {
  flushSync(show);
  document.querySelector<HTMLElement>(`#${form} [aria-invalid='true']`)?.focus();
}
