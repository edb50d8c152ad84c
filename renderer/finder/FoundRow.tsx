import { Star } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Found } from '../../shared/search/contract.ts';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { Key } from '../keyboard/Key.tsx';
import { mayBeFavourite, toggleFavourite, useIsFavourite } from './favourites.ts';
import { useContentLanguage } from '../session/useContentLanguage.ts';
import { FoundDetail } from './FoundDetail.tsx';
import { foundLook } from './foundLook.ts';
import { rowId, type Finding } from './useFinding.ts';

interface Props {
  found: Found;
  finding: Finding;
  /** What Enter in the box would choose. */
  first: boolean;
  below: (found: Found) => ReactNode;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** One thing: its kind as icon and word, its name, its star. */
export function FoundRow({ found, finding, first, below, onKeyDown }: Props) {
  const t = useTranslations('finder');
  const open = finding.opened === found.key;
  const lang = useContentLanguage();
  const Icon = foundLook[found.kind];
  return (
    <li className="found" data-open={open ? '' : undefined}>
      <button
        className={first || open ? 'item found__item is-selected' : 'item found__item'}
        id={rowId(found)}
        type="button"
        aria-expanded={open}
        onFocus={() => finding.mark(found.key)}
        onKeyDown={onKeyDown}
        onClick={() => finding.choose(found)}
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
      {open ? <FoundDetail found={found} finding={finding} below={below(found)} /> : null}
    </li>
  );
}

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
