import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Key } from '../keyboard/Key.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { ReasonOptions } from './ReasonOptions.tsx';
import { send } from './send.ts';
import { closeSheet } from './store.ts';

const reasons = ['hungUp', 'mistake', 'duplicate', 'technical', 'other'] as const;

/** Whoever chose to give another reason writes it at once. */
const focusOnce = (field: HTMLInputElement | null) => field?.focus();

/** Ends the interaction without an outcome. The reason is chosen first, and kept with a second key. */
export function AbandonSheet() {
  const t = useTranslations('session.abandon');
  const common = useTranslations('common');
  const [chosen, setChosen] = useState(0);
  const [words, setWords] = useState('');
  const reason = reasons[chosen - 1];
  const text = reason === 'other' ? words.trim() : reason ? t(reason) : '';
  const abandon = () => {
    if (text === '') return;
    closeSheet();
    void send({ type: 'abandoned', reason: text });
  };
  useCommand('option', setChosen);
  useCommand('abandon', abandon);
  return (
    <Sheet
      title={t('title')}
      closeLabel={common('close')}
      onClose={closeSheet}
      foot={
        <button
          className="btn btn--danger btn--lg grow"
          type="button"
          disabled={text === ''}
          onClick={abandon}
        >
          {t('go')} <Key command="abandon" />
        </button>
      }
    >
      <ReasonOptions labels={reasons.map((each) => t(each))} chosen={chosen} onChoose={setChosen} />
      {reason === 'other' ? (
        <p className="field">
          <label htmlFor="abandon-reason">{t('reason')}</label>
          <input
            className="input"
            id="abandon-reason"
            ref={focusOnce}
            maxLength={20_000}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </p>
      ) : null}
      <p className="item__sub">{t('foot')}</p>
    </Sheet>
  );
}
