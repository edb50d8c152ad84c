import { useTranslations } from 'use-intl';
import { KeyFoot } from '../keyboard/KeyFoot.tsx';

/** What the keys do among the promises. */
export function FollowUpsFoot() {
  const t = useTranslations('followUps.foot');
  return (
    <KeyFoot
      keys={[
        { text: t('move'), commands: ['up', 'down'] },
        { text: t('start'), commands: ['next'] },
        { text: t('date'), commands: ['reschedule'] },
        { text: t('done'), commands: ['done'] },
      ]}
    />
  );
}
