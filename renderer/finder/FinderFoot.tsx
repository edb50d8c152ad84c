import { useTranslations } from 'use-intl';
import { Key } from '../keyboard/Key.tsx';

/** What the keys do in the list. */
export function FinderFoot() {
  const t = useTranslations('finder.foot');
  return (
    <p className="foot finder__foot">
      <span>
        <Key command="up" quiet />
        <Key command="down" quiet />
        {t('move')}
      </span>
      <span>
        <Key command="next" quiet />
        {t('open')}
      </span>
      <span>
        <Key command="copy" quiet />
        {t('copy')}
      </span>
      <span>
        <Key command="favourite" quiet />
        {t('star')}
      </span>
    </p>
  );
}
