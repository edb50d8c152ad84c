import { useTranslations } from 'use-intl';
import { TourAgain } from '../tour/TourAgain.tsx';
import type { Article, BookId } from './manual.ts';

const books: readonly BookId[] = ['agent', 'supervision'];

interface Props {
  articles: readonly Article[];
  /** The one that is shown. */
  at: string;
  onOpen: (id: string) => void;
}

/** Every article by name, book by book, and what else teaches the program. */
export function Contents({ articles, at, onOpen }: Props) {
  const t = useTranslations('help');
  return (
    <nav className="help__contents" aria-label={t('contents')}>
      <TourAgain />
      {books.map((book) => (
        <section key={book}>
          <h3 className="label">{t(`books.${book}`)}</h3>
          <ul className="help__list">
            {articles
              .filter((article) => article.book === book)
              .map(({ id, title }) => (
                <li key={id}>
                  <button
                    className="help__link"
                    type="button"
                    aria-current={id === at ? 'true' : undefined}
                    onClick={() => onOpen(id)}
                  >
                    {title}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
