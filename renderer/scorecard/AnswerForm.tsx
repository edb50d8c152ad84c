import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ReviewDraft } from '../../shared/scorecard/contract.ts';
import { api } from '../api/client.ts';
import { faultOf, type Fault } from '../api/fault.ts';
import { FaultLine } from '../quality/FaultLine.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { VerdictField } from './VerdictField.tsx';

interface Props {
  review: string;
  draft: ReviewDraft;
  complete: boolean;
  onChange: (part: Partial<ReviewDraft>) => void;
  onDone: () => void;
}

/** The answer to a dispute: the review stays, or becomes what the form says. */
export function AnswerForm({ review, draft, complete, onChange, onDone }: Props) {
  const t = useTranslations('scorecard');
  const [text, setText] = useState('');
  const [fault, setFault] = useState<Fault | null>(null);
  const said = text.trim() !== '';
  const { verdict, marks } = draft;
  const send = async (changed: boolean) => {
    if (!said || (changed && (!complete || verdict === null))) return;
    try {
      const now = changed && verdict !== null ? { marks, verdict } : null;
      await api.scorecard.answer({ review, text, changed: now });
      onDone();
    } catch (error) {
      setFault(faultOf(error));
    }
  };
  return (
    <>
      <VerdictField value={verdict} onChange={(next) => onChange({ verdict: next })} />
      <TextArea label={t('answerText')} value={text} onChange={setText} />
      <FaultLine fault={fault} />
      <div className="actions">
        <button
          className="btn"
          type="button"
          aria-disabled={!said}
          onClick={() => void send(false)}
        >
          {t('answerKeep')}
        </button>
        <button
          className="btn btn--primary"
          type="button"
          aria-disabled={!said || !complete || verdict === null}
          onClick={() => void send(true)}
        >
          {t('answerChange')}
        </button>
      </div>
    </>
  );
}
