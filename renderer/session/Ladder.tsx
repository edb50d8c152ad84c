import { Check } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { RungView, SessionView, StepView } from '../../shared/session/view.ts';
import { clockText } from '../i18n/clockText.ts';
import { Notices, noticesOf } from './Notices.tsx';

/** The rungs of the escalation, with the time each was reached. */
export function Ladder({ view, step }: { view: SessionView; step: StepView }) {
  const t = useTranslations('priority');
  const what = useTranslations('session.what');
  const { ladder } = view;
  const index = ladder.findIndex(({ state }) => state === 'now') + 1;
  const opened = Math.min(...ladder.flatMap(({ at }) => (at === null ? [] : [at])));
  return (
    <section className="block">
      <h2 className="label">
        {what('heading')}
        <span className="num">{t('position', { index, count: ladder.length })}</span>
      </h2>
      <ol className="ladder" lang={view.protocol.language}>
        {ladder.map((rung, order) => (
          <Rung key={rung.id} rung={rung} number={order + 1} opened={opened} step={step} />
        ))}
      </ol>
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
  const notices = now ? noticesOf(step.fields) : [];
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
      <span className={now ? 'rung__t' : 'rung__t truncate'} title={rung.action}>
        {now ? step.action : rung.action}
      </span>
      {now ? <span className="rung__at">{t('now')}</span> : null}
      {rung.state === 'done' && rung.at !== null ? (
        <span className="rung__at">{clockText(rung.at - opened)}</span>
      ) : null}
      {notices.length > 0 ? <Notices fields={notices} /> : null}
    </li>
  );
}
