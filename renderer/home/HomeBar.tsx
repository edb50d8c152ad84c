import { Settings } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { FoldButton } from '../desktop/FoldButton.tsx';
import { HelpButton } from '../help/HelpButton.tsx';
import { go } from '../route.ts';
import { Mark } from '../ui/Mark.tsx';

export function HomeBar() {
  const t = useTranslations();
  return (
    <header className="bar">
      <Mark />
      <h1 className="bar__title grow">{t('common.app')}</h1>
      <HelpButton />
      <button
        className="iconbtn"
        type="button"
        aria-label={t('home.settings')}
        onClick={() => go({ at: 'settings' })}
      >
        <Settings className="icon" />
      </button>
      <FoldButton />
    </header>
  );
}
