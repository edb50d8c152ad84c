import { Check, ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { RungView, SessionView, StepView } from '../../shared/session/view.ts';
import { clockText } from '../i18n/clockText.ts';
import { FlagButton } from './FlagButton.tsx';
import { Notices } from './Notices.tsx';
import { useContentLanguage } from './useContentLanguage.ts';

/** The rungs of the escalation, with the time each was reached. */
export function Ladder({ view, step }: { view: SessionView; step: StepView }) {
  const t = useTranslations('priority');
  const what = useTranslations('session.what');
  const { ladder } = view;
  const [all, setAll] = useState(false);
  const index = ladder.findIndex(({ state }) => state === 'now') + 1;
  const opened = Math.min(...ladder.flatMap(({ at }) => (at === null ? [] : [at])));
  return (
    <section className="block">
      <h2 className="label">
        <span className="label__lead">
          {what('heading')}
          <FlagButton view={view} />
        </span>
        <button
          className="btn btn--ghost btn--sm num"
          type="button"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {t('position', { index, count: ladder.length })}
          <ChevronDown className="icon icon--14" />
        </button>
      </h2>
      <ol className="ladder">
        {ladder.map((rung, order) =>
          all || Math.abs(order + 1 - index) <= 1 ? (
            <Rung key={rung.id} rung={rung} number={order + 1} opened={opened} step={step} />
          ) : null,
        )}
      </ol>
      {view.escalation ? <Notices escalation={view.escalation} /> : null}
    </section>
  );
}

interface RungProps {
  rung: RungView;
  number: number;
  opened: number;
  step: StepView;
}

function Rung({ rung, number, opened, step }: RungProps) {
  const t = useTranslations('priority');
  const now = rung.state === 'now';
  const lang = useContentLanguage();
  return (
    <li className="rung" data-state={rung.state} aria-current={now ? 'step' : undefined}>
      <span className="rung__n">
        {rung.state === 'done' ? (
          <>
            <Check className="icon" />
            <span className="sr">{t('done', { index: number })}</span>
          </>
        ) : (
          number
        )}
      </span>
      <span className={now ? 'rung__t' : 'rung__t truncate'} title={rung.action} lang={lang}>
        {now ? step.action : rung.action}
      </span>
      {now ? <span className="rung__at">{t('now')}</span> : null}
      {rung.state === 'done' && rung.at !== null ? (
        <span className="rung__at">{clockText(rung.at - opened)}</span>
      ) : null}
    </li>
  );
}
