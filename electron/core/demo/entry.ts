import { wordsIn } from '../../../shared/review/words.ts';
import type { Cut } from './dress.ts';

/** So many pieces of text are remembered with their words; most of what is said comes again and again. */
const remembered = 20_000;

/**
 * The words that stand in a dressed text, piece by piece: between a room and what is around it there is always
 * something that is no word.
 */
export function entryWords(): (text: Cut, dress: (piece: Cut) => string) => string[] {
  const known = new Map<string, string[]>();
  const find = (piece: string): string[] => {
    const found = known.get(piece) ?? wordsIn(piece);
    if (known.size < remembered) known.set(piece, found);
    return found;
  };
  return (text, dress) =>
    text.flatMap((piece, index) => find(index % 2 === 0 ? piece : dress(['', piece, ''])));
}
