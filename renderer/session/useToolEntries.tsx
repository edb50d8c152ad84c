import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { Key } from '../keyboard/Key.tsx';
import type { MenuEntry } from '../ui/MenuButton.tsx';
import { toolsOf } from './tools.ts';

/** The tools as entries of a menu, where the panel has no room for them. */
export function useToolEntries(view: SessionView): MenuEntry[] {
  const t = useTranslations('session.tools');
  return toolsOf(view).map(({ id, icon: Icon, disabled, use }) => ({
    id,
    disabled,
    onChoose: use,
    label: (
      <>
        <Icon className="icon" />
        <span className="grow">{t(id)}</span>
        <Key command={id} quiet />
      </>
    ),
  }));
}
