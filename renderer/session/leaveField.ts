/** Leaves the field being typed in, so that what it holds is recorded before what comes next. */
export function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
