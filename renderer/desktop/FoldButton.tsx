import { PanelRightClose } from 'lucide-react';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { toggleRail } from './follow.ts';
import { useDesktop } from './store.ts';

/** Shrinks the bar to a rail, where it is a window of the desktop. */
export const FoldButton = memo(function FoldButton() {
  const t = useTranslations('common');
  const desktop = useDesktop(({ state }) => state !== null);
  if (!desktop) return null;
  return (
    <button
      className="iconbtn"
      type="button"
      aria-label={t('fold')}
      aria-keyshortcuts={ariaKeyOf('rail')}
      onClick={toggleRail}
    >
      <PanelRightClose className="icon" />
    </button>
  );
});
