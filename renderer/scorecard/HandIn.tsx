import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ReviewDesk, ReviewDraft } from '../../shared/scorecard/contract.ts';
import { api } from '../api/client.ts';
import { faultOf, type Fault } from '../api/fault.ts';
import { FaultLine } from '../quality/FaultLine.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { VerdictField } from './VerdictField.tsx';

interface Props {
  desk: ReviewDesk;
  draft: ReviewDraft;
  complete: boolean;
  onChange: (part: Partial<ReviewDraft>) => void;
  onDone: () => void;
}

/** The end of the form: the verdict, a word for the agent, and handing it in. */
export function HandIn({ desk, draft, complete, onChange, onDone }: Props) {
  const t = useTranslations('scorecard');
  const [id] = useState(() => crypto.randomUUID());
  const [fault, setFault] = useState<Fault | null>(null);
  const { verdict, marks, comment } = draft;
  const submit = async () => {
    if (!complete || verdict === null) return;
    const { card, version } = desk.card;
    const on = { interaction: desk.interaction, card: card.id, version };
    try {
      await api.scorecard.submit({ id, ...on, marks, verdict, comment });
      onDone();
    } catch (error) {
      setFault(faultOf(error));
    }
  };
  return (
    <>
      <VerdictField value={verdict} onChange={(next) => onChange({ verdict: next })} />
      <TextArea
        label={t('overall')}
        value={comment}
        onChange={(text) => onChange({ comment: text })}
      />
      <FaultLine fault={fault} />
      <div className="actions">
        <button
          className="btn btn--primary"
          type="button"
          aria-disabled={!complete || verdict === null}
          onClick={() => void submit()}
        >
          {t('submit')}
        </button>
        {complete && verdict === null ? (
          <span className="item__sub">{t('needVerdict')}</span>
        ) : null}
      </div>
    </>
  );
}
