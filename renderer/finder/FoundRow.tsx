import { Star } from 'lucide-react';
import { memo, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Found } from '../../shared/search/contract.ts';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { Key } from '../keyboard/Key.tsx';
import { mayBeFavourite, toggleFavourite, useIsFavourite } from './favourites.ts';
import { useContentLanguage } from '../session/useContentLanguage.ts';
import { foundLook } from './foundLook.ts';
import { rowId } from './useFinding.ts';

/** What is done with a row; always the same ones. */
export interface RowActs {
  mark: (found: Found) => void;
  choose: (found: Found) => void;
  move: (event: KeyboardEvent, found: Found) => void;
}

interface Props {
  found: Found;
  acts: RowActs;
  /** What Enter in the box would choose. */
  first: boolean;
  open: boolean;
  /** The thing in full, where it is open. */
  detail: ReactNode;
}

/** One thing: its kind as icon and word, its name, its star. A letter typed draws only the rows that it changes. */
export const FoundRow = memo(function FoundRow({ found, acts, first, open, detail }: Props) {
  const t = useTranslations('finder');
  const lang = useContentLanguage();
  const Icon = foundLook[found.kind];
  return (
    <li className="found" data-open={open ? '' : undefined}>
      <button
        className={first || open ? 'item found__item is-selected' : 'item found__item'}
        id={rowId(found)}
        type="button"
        aria-expanded={open}
        onFocus={() => acts.mark(found)}
        onKeyDown={(event) => acts.move(event, found)}
        onClick={() => acts.choose(found)}
      >
        <span className="item__glyph">
          <Icon className="icon" />
        </span>
        <span className="item__text">
          <span
            className={found.kind === 'phrase' ? 'found__phrase' : 'found__title truncate'}
            lang={lang}
          >
            {found.title}
          </span>
          <span className="item__sub truncate">
            <span className="found__kind">{t(`kinds.${found.kind}`)}</span>
            {found.detail ? <span lang={lang}> · {found.detail}</span> : null}
          </span>
        </span>
        {first ? <Key command="next" /> : null}
      </button>
      {mayBeFavourite(found) ? <StarButton found={found} /> : null}
      {detail}
    </li>
  );
});

function StarButton({ found }: { found: Found }) {
  const t = useTranslations('finder');
  const starred = useIsFavourite(found);
  const label = t(starred ? 'unstar' : 'star');
  return (
    <button
      className="iconbtn found__star"
      type="button"
      title={label}
      aria-label={`${label}: ${found.title}`}
      aria-pressed={starred}
      aria-keyshortcuts={ariaKeyOf('favourite')}
      onClick={() => toggleFavourite(found)}
    >
      <Star className="icon icon--16" />
    </button>
  );
}
