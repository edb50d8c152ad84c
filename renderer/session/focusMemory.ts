let before: string | null = null;

/** Remembers which control has focus, by its id, before PRIORIDAD MÁXIMA takes the screen. */
export function rememberFocus(): void {
  before = document.activeElement?.id || null;
}

/** Gives focus back to it, if it is on the screen again. */
export function restoreFocus(): boolean {
  const control = before === null ? null : document.getElementById(before);
  before = null;
  control?.focus();
  return control !== null;
}
