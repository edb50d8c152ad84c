import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { flag } from './flag.ts';
import { WordsSheet } from './WordsSheet.tsx';

/** "No suitable answer", with words for whoever writes the protocol. */
export function FlagSheet() {
  const t = useTranslations('session.flag');
  const [words, setWords] = useState('');
  return (
    <WordsSheet
      title={t('title')}
      label={t('words')}
      rows={2}
      maxLength={20_000}
      text={words}
      onType={setWords}
      keep={t('keep')}
      onKeep={() => flag(words)}
    >
      <p className="item__sub" id="words-advice">
        {t('foot')}
      </p>
    </WordsSheet>
  );
}
