import { create } from 'zustand';
import { plainText } from '../../shared/session/phrase.ts';
import type { StepView } from '../../shared/session/view.ts';

/** Phrases put together into one message, of one interaction. */
export const useMessage = create<{ of: string | null; phrases: string[] }>(() => ({
  of: null,
  phrases: [],
}));

/** The phrases of an interaction; another one begins with none. */
export function phrasesOf(id: string): string[] {
  const { of, phrases } = useMessage.getState();
  return of === id ? phrases : [];
}

/** Adds the sentence of a step; one with a blank is not added (decision 2). */
export function addPhrase(id: string, step: StepView): 'added' | 'blankLeft' {
  const text = step.script && plainText(step.script);
  if (!text) return 'blankLeft';
  setPhrases(id, [...phrasesOf(id), text]);
  return 'added';
}

export function setPhrases(id: string, phrases: string[]): void {
  useMessage.setState({ of: id, phrases });
}

/** The phrases with one moved by some places. */
export function moved(phrases: readonly string[], index: number, by: number): string[] {
  const phrase = phrases[index];
  const to = index + by;
  if (phrase === undefined || to < 0 || to >= phrases.length) return [...phrases];
  return phrases.toSpliced(index, 1).toSpliced(to, 0, phrase);
}
