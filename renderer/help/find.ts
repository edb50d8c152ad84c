import MiniSearch from 'minisearch';
import { fold } from '../../shared/search/fold.ts';
import type { Article } from './manual.ts';

/**
 * Finds among these articles what a few words say, best first. Accents and case do not matter, words match from
 * their beginning on, and one slip is forgiven in longer ones.
 */
export function finderOf(articles: readonly Article[]): (words: string) => Article[] {
  const finder = new MiniSearch<Article>({
    fields: ['title', 'text'],
    processTerm: fold,
    searchOptions: {
      boost: { title: 4 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    },
  });
  finder.addAll(articles);
  const byId = new Map(articles.map((article) => [article.id, article]));
  return (words) =>
    finder.search(words).flatMap(({ id }) => {
      const article = byId.get(id as string);
      return article ? [article] : [];
    });
}

/** What an article begins with, without its marks: enough to choose among several. */
export function leadOf({ text }: Article): string {
  const paragraph = text.split(/\n\s*\n/).find((part) => !part.startsWith('!')) ?? '';
  return paragraph
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[*`]/g, '')
    .replaceAll(/\s+/g, ' ');
}
