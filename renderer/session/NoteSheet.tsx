import { ShieldAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { Key } from '../keyboard/Key.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { draftOf, forgetDraft, keepDraft } from './drafts.ts';
import { send } from './send.ts';
import { closeSheet } from './store.ts';

/** The notes of the interaction. Typed text is on the disk at once; Ctrl+Enter makes it an event. */
export function NoteSheet({ view }: { view: SessionView }) {
  const t = useTranslations('session.note');
  const common = useTranslations('common');
  const [text, setText] = useState(() => draftOf(view, 'notas') ?? view.notes);
  const keep = () => {
    forgetDraft(view.id, 'notas');
    closeSheet();
    if (text !== view.notes) void send({ type: 'noted', text });
  };
  useCommand('keep', keep);
  const type = (next: string) => {
    setText(next);
    keepDraft(view.id, 'notas', next);
  };
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
        <label htmlFor="note">{t('label')}</label>
        <textarea
          className="input"
          id="note"
          rows={6}
          value={text}
          aria-describedby="note-advice"
          onChange={(event) => type(event.target.value)}
        />
      </p>
      <p className="advise" id="note-advice">
        <ShieldAlert className="icon icon--16" />
        <span>{t('advice')}</span>
      </p>
    </Sheet>
  );
}
