import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { askThese } from '../finder/ask.ts';
import { toggleFavourite } from '../finder/favourites.ts';
import { foundLook } from '../finder/foundLook.ts';
import type { Found } from '../../shared/search/contract.ts';
import { usePreferences } from './store.ts';

/** What was starred in the finder, to be looked over and taken away. */
export function Favourites() {
  const t = useTranslations('preferences.favourites');
  const keys = usePreferences(({ preferences }) => preferences.favourites);
  const [things, setThings] = useState<Found[]>([]);
  useEffect(() => {
    const given = new AbortController();
    void askThese(keys, given.signal).then((found) => {
      if (found && !given.signal.aborted) setThings(found);
    });
    return () => given.abort();
  }, [keys]);
  return (
    <section className="block">
      <h3 className="label">{t('heading')}</h3>
      {keys.length === 0 ? <p className="item__sub">{t('none')}</p> : null}
      <ul className="kept__rows">
        {things.map((found) => (
          <Favourite key={found.key} found={found} />
        ))}
      </ul>
    </section>
  );
}

function Favourite({ found }: { found: Found }) {
  const t = useTranslations('preferences.favourites');
  const Icon = foundLook[found.kind];
  return (
    <li className="pref__favourite">
      <Icon className="icon icon--16" />
      <span className="grow truncate">{found.title}</span>
      <button
        className="iconbtn"
        type="button"
        aria-label={t('remove', { title: found.title })}
        onClick={() => toggleFavourite(found)}
      >
        <X className="icon icon--16" />
      </button>
    </li>
  );
}
