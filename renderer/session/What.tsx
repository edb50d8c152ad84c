import { ChevronDown, Scale } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SessionView, StepView } from '../../shared/session/view.ts';
import { Key } from '../keyboard/Key.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { FlagButton } from './FlagButton.tsx';
import { StepAdvice } from './StepAdvice.tsx';
import { useSession } from './store.ts';

/** What to do now, with the rest of what the protocol says about it one press away. */
export function What({ view, step }: { view: SessionView; step: StepView }) {
  const t = useTranslations('session.what');
  const [open, setOpen] = useState(false);
  const advised = step.detail !== null || step.tips.length > 0 || step.avoid.length > 0;
  const free = useSession(({ sheet }) => sheet === null);
  useCommand('advice', () => setOpen(!open), advised && free);
  return (
    <section className="block">
      <div className="what-row">
        <h2 className="label">{t('heading')}</h2>
        <p className="what grow" lang={view.protocol.language}>
          {step.action}
        </p>
        {step.repeat ? <Repeat {...step.repeat} /> : null}
        {advised ? (
          <button
            className="btn btn--ghost btn--sm what__toggle"
            type="button"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {t('advice')}
            <Key command="advice" quiet />
            <ChevronDown className="icon icon--14" />
          </button>
        ) : null}
        <FlagButton view={view} />
      </div>
      {open ? <StepAdvice step={step} /> : null}
      {step.blocks && step.missing.length > 0 ? (
        <p className="advise advise--ambar">
          <Scale className="icon icon--16" />
          <span>{t('blocks')}</span>
        </p>
      ) : null}
    </section>
  );
}

function Repeat({ count, limit }: { count: number; limit: number }) {
  const t = useTranslations('session.what');
  return <span className="what__n num">{t('repeat', { count, limit })}</span>;
}
