import { Search } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { Key } from '../keyboard/Key.tsx';

interface Props {
  box: RefObject<HTMLInputElement | null>;
  query: string;
  onType: (query: string) => void;
}

/** Looks through both manuals with each letter. Enter and the arrow go to what was found, Esc empties it. */
export function SearchBox({ box, query, onType }: Props) {
  const t = useTranslations('help');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && query !== '') onType('');
    else if (event.key === 'Enter' || event.key === 'ArrowDown') {
      document.querySelector<HTMLElement>('#help-found button')?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <search className="search">
      <Search className="icon icon--16" />
      <input
        className="input"
        type="search"
        autoComplete="off"
        maxLength={100}
        ref={box}
        aria-label={t('search')}
        placeholder={t('search')}
        value={query}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Key command="search" quiet />
    </search>
  );
}
