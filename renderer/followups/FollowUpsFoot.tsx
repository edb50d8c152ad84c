import { useTranslations } from 'use-intl';
import { Key } from '../keyboard/Key.tsx';

/** What the keys do in the list. */
export function FollowUpsFoot() {
  const t = useTranslations('followUps.foot');
  return (
    <p className="foot">
      <span>
        <Key command="up" quiet />
        <Key command="down" quiet />
        {t('move')}
      </span>
      <span>
        <Key command="next" quiet />
        {t('start')}
      </span>
      <span>
        <Key command="reschedule" quiet />
        {t('date')}
      </span>
      <span>
        <Key command="done" quiet />
        {t('done')}
      </span>
    </p>
  );
}
