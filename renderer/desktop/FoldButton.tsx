import { PanelRightClose } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useDesk } from '../settings/store.ts';

/** Asks the window to fold away; the preload hands the wish on. */
function fold(): void {
  window.postMessage({ type: 'guion:hide' }, location.origin);
}

/** Folds the bar away, where it is a window of the desktop; its shortcut or the tray bring it back. */
export function FoldButton() {
  const t = useTranslations('common');
  const desktop = useDesk((state) => state.status?.door === 'desktop');
  if (!desktop) return null;
  return (
    <button className="iconbtn" type="button" aria-label={t('fold')} onClick={fold}>
      <PanelRightClose className="icon" />
    </button>
  );
}
