import { Search } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Key } from '../keyboard/Key.tsx';
import type { Finding } from './useFinding.ts';

interface Props {
  finding: Finding;
  /** Esc in an empty box. */
  onLeave: () => void;
}

/** One box over everything: it asks with each letter. Arrow down goes into what was found. */
export function FinderBox({ finding, onLeave }: Props) {
  const t = useTranslations('finder');
  const { query, type, chooseFirst } = finding;
  const steer: Record<string, () => void> = {
    ArrowDown: () => document.querySelector<HTMLElement>('#found .found__item')?.focus(),
    Enter: chooseFirst,
    Escape: () => (query === '' ? onLeave() : type('')),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = steer[event.key];
    if (!act || event.nativeEvent.isComposing || event.ctrlKey) return;
    event.preventDefault();
    if (!event.repeat || event.key === 'ArrowDown') act();
  };
  return (
    <search className="search">
      <Search className="icon icon--16" />
      <input
        className="input"
        id="search"
        type="search"
        autoComplete="off"
        maxLength={200}
        aria-label={t('search')}
        placeholder={t('search')}
        value={query}
        onChange={(event) => type(event.target.value)}
        onFocus={() => finding.mark(null)}
        onKeyDown={onKeyDown}
      />
      <Key command="search" quiet />
    </search>
  );
}

export function focusFinder(): void {
  document.getElementById('search')?.focus();
}
