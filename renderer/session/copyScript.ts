import { plainText } from '../../shared/session/phrase.ts';
import type { StepView } from '../../shared/session/view.ts';

/** What became of a request to copy the sentence. */
export type Copied = 'copied' | 'blankLeft' | 'refused';

/** Copies the sentence as it is said; one with a blank is not copied (decision 2). */
export async function copyScript(step: StepView): Promise<Copied> {
  const text = step.script && plainText(step.script);
  if (text === null) return 'blankLeft';
  return copyText(text);
}

/** Copies a text; where the window may not, by the old command. */
export async function copyText(text: string): Promise<'copied' | 'refused'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    // A window without the clipboard permission still has the old command.
    return copyBySelection(text) ? 'copied' : 'refused';
  }
}

function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
