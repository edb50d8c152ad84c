import type { Language } from '../i18n/languages.ts';

/** The manuals are the help: docs/manual-agente.md and docs/manual-supervision.md, and the same in English. */
export type BookId = 'agent' | 'supervision';

/** A section of a manual, which a screen's help opens at. */
export interface Article {
  id: string;
  title: string;
  /** Markdown. */
  text: string;
  book: BookId;
}

const sources: Record<Language, Record<BookId, () => Promise<{ default: string }>>> = {
  es: {
    agent: () => import('../../docs/manual-agente.md?raw'),
    supervision: () => import('../../docs/manual-supervision.md?raw'),
  },
  en: {
    agent: () => import('../../docs/en/agent-manual.md?raw'),
    supervision: () => import('../../docs/en/supervision-manual.md?raw'),
  },
};

const loaded = new Map<Language, Promise<Article[]>>();

/** Both manuals, section by section; read when help is first asked for. */
export function articlesIn(language: Language): Promise<Article[]> {
  const known = loaded.get(language) ?? readBooks(language);
  loaded.set(language, known);
  return known;
}

async function readBooks(language: Language): Promise<Article[]> {
  const { agent, supervision } = sources[language];
  const [first, second] = await Promise.all([agent(), supervision()]);
  return [...sectionsOf(first.default, 'agent'), ...sectionsOf(second.default, 'supervision')];
}

/** The sections of a manual: each begins with an anchor that names it, and its heading. */
export function sectionsOf(source: string, book: BookId): Article[] {
  const [, ...parts] = source.split(/^<a id="([a-z-]+)"><\/a>\s+## (.+)$/m);
  const articles: Article[] = [];
  for (let at = 0; at + 2 < parts.length; at += 3) {
    const [id = '', title = '', text = ''] = parts.slice(at, at + 3);
    articles.push({ id, title, text: text.trim(), book });
  }
  return articles;
}
