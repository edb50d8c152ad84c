import { Ellipsis } from 'lucide-react';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { closeSheet, openSheet, useSession } from './store.ts';

/** Opens the sheet of what is rarely needed. */
export const SessionMenu = memo(function SessionMenu() {
  const t = useTranslations('common');
  const open = useSession(({ sheet }) => sheet === 'menu');
  return (
    <button
      className="iconbtn"
      type="button"
      aria-label={t('more')}
      aria-expanded={open}
      onClick={() => (open ? closeSheet() : openSheet('menu'))}
    >
      <Ellipsis className="icon" />
    </button>
  );
});
