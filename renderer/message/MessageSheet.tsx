import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { CopySheet } from '../session/CopySheet.tsx';
import { moved, setPhrases, usePhrases } from './store.ts';

/** Several phrases as one message: edited, put in order, copied together. */
export function MessageSheet({ view }: { view: SessionView }) {
  const t = useTranslations('message');
  const phrases = usePhrases(view);
  return (
    <CopySheet
      title={t('title')}
      text={phrases.length > 0 ? phrases.join('\n\n') : null}
      copy={t('copyAll')}
      told={{ copied: t('copied'), refused: t('refused') }}
      beside={
        <button className="btn btn--lg" type="button" onClick={() => setPhrases(view.id, [])}>
          {t('clear')}
        </button>
      }
    >
      {phrases.length === 0 ? <p className="advise">{t('empty')}</p> : null}
      <ol className="message">
        {phrases.map((_phrase, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a phrase is its place in the message
          <Phrase key={index} id={view.id} phrases={phrases} index={index} />
        ))}
      </ol>
    </CopySheet>
  );
}

interface PhraseProps {
  id: string;
  phrases: string[];
  index: number;
}

function Phrase({ id, phrases, index }: PhraseProps) {
  const t = useTranslations('message');
  const at = { index: index + 1 };
  return (
    <li className="message__phrase">
      <textarea
        className="input"
        aria-label={t('text', at)}
        rows={1}
        value={phrases[index] ?? ''}
        onChange={({ target }) => setPhrases(id, phrases.with(index, target.value))}
      />
      <button
        className="iconbtn"
        type="button"
        aria-label={t('up', at)}
        disabled={index === 0}
        onClick={() => setPhrases(id, moved(phrases, index, -1))}
      >
        <ArrowUp className="icon icon--16" />
      </button>
      <button
        className="iconbtn"
        type="button"
        aria-label={t('down', at)}
        disabled={index === phrases.length - 1}
        onClick={() => setPhrases(id, moved(phrases, index, 1))}
      >
        <ArrowDown className="icon icon--16" />
      </button>
      <button
        className="iconbtn"
        type="button"
        aria-label={t('remove', at)}
        onClick={() => setPhrases(id, phrases.toSpliced(index, 1))}
      >
        <X className="icon icon--16" />
      </button>
    </li>
  );
}
