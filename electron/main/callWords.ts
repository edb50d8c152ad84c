import { announcedText } from '../../shared/incoming/announced.ts';
import { linkFor, parseCall } from '../../shared/incoming/link.ts';
import { callWords } from '../../shared/incoming/words.ts';
import { texts } from './texts.ts';

export type CallGiven =
  | { ok: true; link: string; ignored: readonly string[] }
  | { ok: false; message: string; code: 1 | 2 };

/**
 * The call that `guion iniciar …` speaks of. In a file of its own, since what reads it is large and an ordinary
 * start does not need it.
 *
 * @param words those after `iniciar`
 */
export function callGiven(words: readonly string[]): CallGiven {
  const read = callWords(words);
  if (!read.ok) return { ok: false, message: texts.callUnread(read.word), code: 2 };
  const call = parseCall(read.given);
  if (!call.ok) return { ok: false, message: announcedText(call), code: 1 };
  return { ok: true, link: linkFor(call.call), ignored: call.ignored };
}
