/** Gives focus to the panel itself, so that single keys act again. */
export function focusPanel(): void {
  document.querySelector<HTMLElement>('.panel')?.focus({ preventScroll: true });
}
