import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../i18n/language.ts';
import { useCommand } from '../keyboard/useCommand.ts';
import { Contents } from './Contents.tsx';
import { finderOf } from './find.ts';
import { Found } from './Found.tsx';
import { articlesIn, type Article } from './manual.ts';
import { Prose } from './Prose.tsx';
import { SearchBox } from './SearchBox.tsx';
import './help.css';

/** Help as it is read: the article about a place, the box to look for others, and all of them by name. */
export function HelpReader({ topic }: { topic: string }) {
  const t = useTranslations('help');
  const articles = useArticles();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(topic);
  const find = useMemo(() => finderOf(articles ?? []), [articles]);
  const box = useRef<HTMLInputElement>(null);
  useCommand('search', () => box.current?.focus());
  const open = (id: string) => {
    setQuery('');
    setAt(id);
    document.getElementById('help-article')?.focus();
  };
  const article = articles?.find(({ id }) => id === at);
  return (
    <div className="help">
      <SearchBox box={box} query={query} onType={setQuery} />
      {articles === null ? <output className="item__sub">{t('opening')}</output> : null}
      {query.trim() === '' ? null : <Found found={find(query)} query={query} onOpen={open} />}
      {/* Stays where it is while something is looked for, so that it can take focus again. */}
      <div hidden={query.trim() !== ''}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what is only read takes focus, to be read on */}
        <article className="help__article" id="help-article" tabIndex={-1}>
          {article ? <Shown article={article} onGo={open} /> : null}
        </article>
        {articles ? <Contents articles={articles} at={at} onOpen={open} /> : null}
      </div>
    </div>
  );
}

function Shown({ article, onGo }: { article: Article; onGo: (id: string) => void }) {
  return (
    <>
      <h2>{article.title}</h2>
      <Prose text={article.text} onGo={onGo} />
    </>
  );
}

/** Both manuals in the language of the page; null until they are read. */
function useArticles(): Article[] | null {
  const language = useLanguage((state) => state.language);
  const [articles, setArticles] = useState<Article[] | null>(null);
  useEffect(() => {
    void articlesIn(language).then(setArticles);
  }, [language]);
  return articles;
}
