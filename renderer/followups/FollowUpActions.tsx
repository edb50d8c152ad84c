import { useTranslations } from 'use-intl';
import type { FollowUp } from '../../shared/followup/contract.ts';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { Key } from '../keyboard/Key.tsx';
import type { Choosing } from './useChoosing.ts';

/** What can be done with the selected one. Nothing asks whether one is sure. */
export function FollowUpActions({
  followUp,
  choosing,
}: {
  followUp: FollowUp;
  choosing: Choosing;
}) {
  const t = useTranslations('followUps');
  const calls = followUp.channel !== 'electronico';
  return (
    <div className="follow__act">
      <button
        className="btn btn--primary"
        type="button"
        aria-keyshortcuts={ariaKeyOf('next')}
        onClick={() => void choosing.start(followUp)}
      >
        {t(calls ? 'call' : 'write')} <Key command="next" />
      </button>
      <button
        className="btn"
        type="button"
        aria-keyshortcuts={ariaKeyOf('reschedule')}
        onClick={() => choosing.reschedule(true)}
      >
        {t('reschedule')}
      </button>
      <button
        className="btn btn--ghost"
        type="button"
        aria-keyshortcuts={ariaKeyOf('done')}
        onClick={() => choosing.finish(followUp)}
      >
        {t('done')}
      </button>
    </div>
  );
}
