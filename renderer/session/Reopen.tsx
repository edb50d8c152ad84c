import { Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { Key } from '../keyboard/Key.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { useCoreTime } from './clock.ts';
import { send } from './send.ts';

function reopen(): void {
  void send({ type: 'reopened' });
}

/** Takes the end back, for as long as that can be done. */
export function Reopen({ view }: { view: SessionView }) {
  const t = useTranslations('wrapUp.finished');
  const now = useCoreTime();
  const left = (view.actions.reopenUntil ?? 0) - now;
  useCommand('back', reopen, left > 0);
  if (left <= 0) return null;
  return (
    <button
      className="btn grow"
      type="button"
      aria-keyshortcuts={ariaKeyOf('back')}
      onClick={reopen}
    >
      <Undo2 className="icon icon--16" />
      {t('undo')}
      <span className="num dim" aria-hidden="true">
        {t('undoFor', { seconds: Math.ceil(left / 1000) })}
      </span>
      <Key command="back" quiet />
    </button>
  );
}
