const fields = '.panel > .work :is([id^="field-"], #closing-note)';

/** Goes to the first datum that holds nothing yet, or else to the first one: typing can begin at once. */
export function focusField(): void {
  const all = [...document.querySelectorAll<HTMLElement>(fields)];
  const empty = all.find((each) => !isFilled(each));
  (empty ?? all[0])?.focus();
}

function isFilled(control: HTMLElement): boolean {
  if (control instanceof HTMLInputElement && control.type === 'radio') {
    return document.querySelector(`input[name="${CSS.escape(control.name)}"]:checked`) !== null;
  }
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
    return control.value !== '';
  }
  return true;
}
