import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { Key } from '../keyboard/Key.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { flag } from './flag.ts';
import { closeSheet } from './store.ts';

/** "No suitable answer", with words for whoever writes the protocol. */
export function FlagSheet({ view }: { view: SessionView }) {
  const t = useTranslations('session.flag');
  const common = useTranslations('common');
  const [words, setWords] = useState('');
  const keep = () => {
    closeSheet();
    void flag(view.id, words);
  };
  useCommand('keep', keep);
  return (
    <Sheet
      title={t('title')}
      closeLabel={common('close')}
      onClose={closeSheet}
      foot={
        <button className="btn btn--primary btn--lg grow" type="button" onClick={keep}>
          {t('keep')} <Key command="keep" />
        </button>
      }
    >
      <p className="field">
        <label htmlFor="flag-words">{t('words')}</label>
        <textarea
          className="input"
          id="flag-words"
          rows={2}
          maxLength={500}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </p>
      <p className="item__sub">{t('foot')}</p>
    </Sheet>
  );
}
