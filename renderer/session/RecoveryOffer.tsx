import { Coffee } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { Key } from '../keyboard/Key.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { placeIn, recoveryReason } from './recovery.ts';
import { send } from './send.ts';
import { useSession } from './store.ts';

function rest(): void {
  void send({ type: 'paused', reason: recoveryReason });
}

/** After an escalation was left: a moment for the agent, one key away. */
export function RecoveryOffer({ view }: { view: SessionView }) {
  const t = useTranslations('session.recovery');
  const offered = useSession(({ recovery }) => recovery === placeIn(view));
  const free = useSession(({ sheet }) => sheet === null);
  useCommand('recover', rest, offered && free);
  if (!offered) return null;
  return (
    <button
      className="btn offer"
      type="button"
      aria-keyshortcuts={ariaKeyOf('recover')}
      onClick={rest}
    >
      <Coffee className="icon icon--16" />
      <span className="grow truncate">{t('offer')}</span>
      <Key command="recover" quiet />
    </button>
  );
}
