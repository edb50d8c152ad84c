import { MailPlus, Mails } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SessionView, SpokenView } from '../../shared/session/view.ts';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { Key } from '../keyboard/Key.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { openSheet, tell, useSession } from '../session/store.ts';
import { addPhrase, usePhrases } from './store.ts';

/** Channels in which what is said is written. */
export const writes: readonly SessionView['channel'][] = ['electronico', 'impreso'];

/** In writing: the sentence of the step goes into the message with one key. */
export function MessageLine({ view, spoken }: { view: SessionView; spoken: SpokenView }) {
  const t = useTranslations('message');
  const count = usePhrases(view).length;
  const free = useSession(({ sheet }) => sheet === null);
  const add = () => tell(t(addPhrase(view, spoken)));
  useCommand('compose', add, free && spoken.script !== null);
  useCommand('message', () => openSheet('message'), free);
  return (
    <span className="row message__line">
      <button
        className="btn btn--ghost btn--sm"
        type="button"
        disabled={spoken.script === null}
        title={t('add')}
        aria-label={t('add')}
        aria-keyshortcuts={ariaKeyOf('compose')}
        onClick={add}
      >
        <MailPlus className="icon icon--16" />
        <Key command="compose" quiet />
      </button>
      <button
        className="btn btn--ghost btn--sm"
        type="button"
        title={t('tray', { count })}
        aria-label={t('tray', { count })}
        aria-keyshortcuts={ariaKeyOf('message')}
        onClick={() => openSheet('message')}
      >
        <Mails className="icon icon--16" />
        <span className="num">{count}</span>
        <Key command="message" quiet />
      </button>
    </span>
  );
}
