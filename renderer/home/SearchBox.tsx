import { Search } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Key } from '../keyboard/Key.tsx';
import { focusPanel } from '../session/focusPanel.ts';
import type { Chooser } from './useChooser.ts';

/** Finds a protocol as it is typed; arrows move, Enter starts, Esc gives up. */
export function SearchBox({ chooser }: { chooser: Chooser }) {
  const t = useTranslations('home');
  const { found, selected, query } = chooser;
  const steer: Record<string, () => void> = {
    ArrowDown: () => chooser.select(Math.min(selected + 1, found.length - 1)),
    ArrowUp: () => chooser.select(Math.max(selected - 1, 0)),
    Enter: () => {
      focusPanel();
      chooser.pick(found[selected]);
    },
    Escape: () => {
      chooser.search('');
      focusPanel();
    },
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = steer[event.key];
    if (!act || event.repeat) return;
    event.preventDefault();
    act();
  };
  return (
    <search className="search">
      <Search className="icon icon--16" />
      <input
        className="input"
        id="search"
        type="search"
        aria-label={t('search')}
        aria-controls="protocols"
        placeholder={t('search')}
        value={query}
        onChange={(event) => chooser.search(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Key command="search" quiet />
    </search>
  );
}
