import { ShieldAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { draftOf, forgetDraft, keepDraft } from './drafts.ts';
import { send } from './send.ts';
import { WordsSheet } from './WordsSheet.tsx';

/** The notes of the interaction. Typed text is on the disk at once; Ctrl+Enter makes it an event. */
export function NoteSheet({ view }: { view: SessionView }) {
  const t = useTranslations('session.note');
  const [text, setText] = useState(() => draftOf(view, 'notas') ?? view.notes);
  const keep = () => {
    forgetDraft(view.id, 'notas');
    if (text !== view.notes) void send({ type: 'noted', text });
  };
  const type = (next: string) => {
    setText(next);
    keepDraft(view.id, 'notas', next);
  };
  return (
    <WordsSheet
      title={t('title')}
      label={t('label')}
      rows={6}
      maxLength={20_000}
      text={text}
      onType={type}
      keep={t('keep')}
      onKeep={keep}
    >
      <p className="advise" id="words-advice">
        <ShieldAlert className="icon icon--16" />
        <span>{t('advice')}</span>
      </p>
    </WordsSheet>
  );
}
