import { useTranslations } from 'use-intl';
import { leadOf } from './find.ts';
import type { Article } from './manual.ts';

interface Props {
  found: readonly Article[];
  query: string;
  onOpen: (id: string) => void;
}

const most = 8;

/** The articles that were found, best first; or that there are none, and what to do then. */
export function Found({ found, query, onOpen }: Props) {
  const t = useTranslations('help');
  return (
    <section className="block" id="help-found" aria-label={t('found')}>
      <output className={found.length === 0 ? 'advise' : 'item__sub'}>
        {found.length === 0 ? t('none', { query }) : t('count', { count: found.length })}
      </output>
      <ul className="help__list">
        {found.slice(0, most).map((article) => (
          <li key={article.id}>
            <button className="help__found" type="button" onClick={() => onOpen(article.id)}>
              <b>{article.title}</b>
              <span className="item__sub">{leadOf(article)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
