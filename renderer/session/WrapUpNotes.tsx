import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutcomeView, SessionView } from '../../shared/session/view.ts';
import { draftOf, forgetDraft, keepDraft } from './drafts.ts';
import { TypedMask } from './MaskLine.tsx';
import { send } from './send.ts';

/** The notes of the interaction, where there are some or the outcome demands them. */
export function WrapUpNotes({ view, outcome }: { view: SessionView; outcome: OutcomeView | null }) {
  const t = useTranslations('wrapUp');
  const [text, setText] = useState(() => draftOf(view, 'notas') ?? view.notes);
  const demanded = outcome?.demands.includes('notas') ?? false;
  if (!demanded && view.notes === '' && text === '') return null;
  const keep = () => {
    if (text === view.notes) return;
    forgetDraft(view.id, 'notas');
    void send({ type: 'noted', text });
  };
  return (
    <p className="field">
      <label className="label" htmlFor="field-notas">
        {t('notes')}
      </label>
      <textarea
        className="input"
        id="field-notas"
        rows={2}
        value={text}
        onBlur={keep}
        onChange={({ target }) => {
          setText(target.value);
          keepDraft(view.id, 'notas', target.value);
        }}
      />
    </p>
  );
}

interface ClosingNoteProps {
  view: SessionView;
  text: string;
  onType: (text: string) => void;
}

/** What whoever reads the log should know of how it ended. */
export function ClosingNote({ view, text, onType }: ClosingNoteProps) {
  const t = useTranslations('wrapUp');
  const type = (next: string) => {
    onType(next);
    keepDraft(view.id, 'cierre', next);
  };
  return (
    <div className="field">
      <label className="label" htmlFor="closing-note">
        {t('closingNote')}
      </label>
      <textarea
        className="input"
        id="closing-note"
        rows={2}
        value={text}
        onChange={({ target }) => type(target.value)}
      />
      <TypedMask text={text} onCorrect={type} />
    </div>
  );
}
