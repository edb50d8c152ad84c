import { useTranslations } from 'use-intl';
import type { Drawing } from '../../shared/drawing/drawing.ts';
import { stepsIn } from './stepsIn.ts';
import { waysFrom } from './ways.ts';
import { wayWords } from './wayWords.ts';

const own = (words: string) => words;

/** The whole flow in words, for whoever cannot see the picture. */
export function useDescription(): (drawing: Drawing) => string {
  const t = useTranslations('drawing.list');
  const { say } = wayWords<string>((key, given, within = {}) => {
    const parts = Object.entries(within).map(([name, words]) => [name, () => words] as const);
    return t.markup(key, { ...given, own, ...Object.fromEntries(parts) });
  });
  return (drawing) =>
    stepsIn(drawing)
      .map(({ id, number, action }) => {
        const ways = waysFrom(drawing, id).map(say).join('; ');
        return t.markup('description', { number, action, ways, own });
      })
      .join(' ');
}
