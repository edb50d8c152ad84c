import { create } from 'zustand';
import { plainText } from '../../shared/session/phrase.ts';
import type { SessionView, SpokenView } from '../../shared/session/view.ts';
import { draftOf, keepDraft } from '../session/drafts.ts';

/** The draft that a message is kept in, so that it outlives the page. */
const field = 'mensaje_en_preparacion';
/** Longer than any message that is read, and no more than a draft takes. */
const longest = 18_000;

/** Phrases put together into one message, by interaction, as far as this page has touched them. */
const useMessages = create<Readonly<Record<string, string[]>>>(() => ({}));

/** The phrases of an interaction, also those from before the page was loaded. */
export function usePhrases(view: SessionView): string[] {
  return useMessages((messages) => messages[view.id]) ?? keptIn(view);
}

/** Adds what is said; a sentence with a blank is not added (decision 2), nor one for which there is no room. */
export function addPhrase(
  view: SessionView,
  { script }: SpokenView,
): 'added' | 'blankLeft' | 'full' {
  const text = script && plainText(script);
  if (!text) return 'blankLeft';
  const before = useMessages.getState()[view.id] ?? keptIn(view);
  return setPhrases(view.id, [...before, text]) ? 'added' : 'full';
}

/** @returns whether there is room for them. */
export function setPhrases(id: string, phrases: string[]): boolean {
  const text = JSON.stringify(phrases);
  if (text.length > longest) return false;
  useMessages.setState({ [id]: phrases });
  keepDraft(id, field, text);
  return true;
}

/** The phrases with one moved by some places. */
export function moved(phrases: readonly string[], index: number, by: number): string[] {
  const phrase = phrases[index];
  const to = index + by;
  if (phrase === undefined || to < 0 || to >= phrases.length) return [...phrases];
  return phrases.toSpliced(index, 1).toSpliced(to, 0, phrase);
}

function keptIn(view: SessionView): string[] {
  const text = draftOf(view, field);
  if (text === undefined) return none;
  const kept: unknown = JSON.parse(text);
  return Array.isArray(kept) ? kept.map(String) : none;
}

const none: string[] = [];
