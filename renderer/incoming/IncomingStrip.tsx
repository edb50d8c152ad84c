import { PhoneIncoming, X } from 'lucide-react';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { Key } from '../keyboard/Key.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { useSession } from '../session/store.ts';
import { answerCall } from './answer.ts';
import { dismissCall, useIncoming } from './store.ts';
import { useCallText } from './useCallText.ts';

/** A call that comes in while another runs: a strip under the script. Nothing moves until it is taken. */
export const IncomingStrip = memo(function IncomingStrip() {
  const t = useTranslations('incoming');
  const textOf = useCallText();
  const calls = useIncoming((state) => state.calls);
  const free = useSession(({ sheet }) => sheet === null);
  const [call] = calls;
  const answer = () => call && void answerCall(call, t('pauseReason'));
  const dismiss = () => call && void dismissCall(call);
  useCommand('answer', answer, free && call !== undefined);
  useCommand('dismiss', dismiss, free && call !== undefined);
  if (!call) return null;
  return (
    <section className="call callstrip" aria-label={t('label')}>
      <PhoneIncoming className="icon icon--16" />
      <output className="grow">
        <b>{t('title', { count: calls.length })}</b>
        <span className="truncate callstrip__who">{textOf(call)}</span>
      </output>
      <button
        className="btn"
        type="button"
        aria-keyshortcuts={ariaKeyOf('answer')}
        onClick={answer}
      >
        {t('answer')} <Key command="answer" />
      </button>
      <button
        className="iconbtn"
        type="button"
        title={t('dismiss')}
        aria-label={t('dismiss')}
        aria-keyshortcuts={ariaKeyOf('dismiss')}
        onClick={dismiss}
      >
        <X className="icon icon--16" />
      </button>
    </section>
  );
});
