import { CircleHelp } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { toggleHelp } from './store.ts';

/** Help for whoever does not know its key. */
export function HelpButton() {
  const t = useTranslations('help');
  return (
    <button
      className="iconbtn"
      type="button"
      title={t('title')}
      aria-label={t('title')}
      aria-keyshortcuts={ariaKeyOf('help')}
      onClick={toggleHelp}
    >
      <CircleHelp className="icon" />
    </button>
  );
}
