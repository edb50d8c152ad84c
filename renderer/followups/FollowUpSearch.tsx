import { Search } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Key } from '../keyboard/Key.tsx';
import { focusPanel } from '../session/focusPanel.ts';
import type { Choosing } from './useChoosing.ts';

/** Narrows the list as one types. */
export function FollowUpSearch({ choosing }: { choosing: Choosing }) {
  const t = useTranslations('followUps');
  const { found, selected, select } = choosing;
  const at = selected ? found.indexOf(selected) : -1;
  const steer: Record<string, () => void> = {
    ArrowDown: () => select(found[at + 1]),
    ArrowUp: () => select(found[at - 1]),
    Enter: focusPanel,
    Escape: () => {
      choosing.search('');
      focusPanel();
    },
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = steer[event.key];
    if (!act || event.nativeEvent.isComposing) return;
    event.preventDefault();
    act();
  };
  return (
    <search className="search">
      <Search className="icon icon--16" />
      <input
        className="input"
        id="follow-search"
        type="search"
        autoComplete="off"
        aria-label={t('search')}
        placeholder={t('search')}
        value={choosing.query}
        onChange={(event) => choosing.search(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Key command="search" quiet />
    </search>
  );
}
