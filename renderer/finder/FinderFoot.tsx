import { useTranslations } from 'use-intl';
import { KeyFoot } from '../keyboard/KeyFoot.tsx';

/** What the keys do among what was found. */
export function FinderFoot() {
  const t = useTranslations('finder.foot');
  return (
    <KeyFoot
      className="finder__foot"
      keys={[
        { text: t('move'), commands: ['up', 'down'] },
        { text: t('open'), commands: ['next'] },
        { text: t('copy'), commands: ['copy'] },
        { text: t('star'), commands: ['favourite'] },
      ]}
    />
  );
}
