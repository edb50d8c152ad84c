import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { StepView } from '../../shared/session/view.ts';
import { useContentLanguage } from './useContentLanguage.ts';

/** What the client's gestures may say, for the agent's eyes: one press behind the norms. */
export function BodyLanguage({ step }: { step: StepView }) {
  const t = useTranslations('session.norms');
  const [open, setOpen] = useState(false);
  const lang = useContentLanguage();
  if (step.bodyLanguage.length === 0) return null;
  return (
    <>
      <button
        className="btn btn--ghost btn--sm gestures__toggle"
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t('body')}
      </button>
      {open ? (
        <dl className="gestures" lang={lang}>
          {step.bodyLanguage.map(({ behaviour, reflects, advice }) => (
            <div key={behaviour}>
              <dt>{behaviour}</dt>
              <dd>
                {reflects} <b>{advice}</b>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </>
  );
}
