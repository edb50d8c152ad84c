import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Drawing, DrawnEscalation, StepNode } from '../../shared/drawing/drawing.ts';
import { toneLook } from '../ui/toneLook.ts';
import { stepsIn } from './stepsIn.ts';
import { useWayWords } from './useWayWords.tsx';
import { waysFrom } from './ways.ts';

/** The drawing in words: the same steps, ways and ends, stage by stage. */
export function FlowList({ drawing, current }: { drawing: Drawing; current: string | null }) {
  const t = useTranslations('drawing');
  const steps = stepsIn(drawing);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys must reach it
    <section className="flowlist" tabIndex={0} aria-label={t('panel')}>
      {drawing.lanes.map(({ id, name }) => (
        <section key={id}>
          <h2 className="flowlist__stage" lang={drawing.language}>
            {name}
          </h2>
          <ol className="flowlist__steps">
            {steps
              .filter(({ stage }) => stage === id)
              .map((step) => (
                <Step key={step.id} drawing={drawing} step={step} now={step.id === current} />
              ))}
          </ol>
        </section>
      ))}
      <EndOfService drawing={drawing} />
      {drawing.escalations.map((escalation) => (
        <Escalation key={escalation.protocol} escalation={escalation} language={drawing.language} />
      ))}
    </section>
  );
}

function Step({ drawing, step, now }: { drawing: Drawing; step: StepNode; now: boolean }) {
  const t = useTranslations();
  const { how, where } = useWayWords(drawing.language);
  const Tone = toneLook[step.tone].icon;
  return (
    <li className="flowlist__step" aria-current={now ? 'step' : undefined}>
      <b className="flowlist__n num">{step.number}</b>
      <div>
        <p className="flowlist__action" lang={drawing.language}>
          {step.action}
        </p>
        <p className="flowlist__tone" data-tone={step.tone}>
          <Tone className="icon icon--14" />
          {t(`session.toneNames.${step.tone}`)}
          {step.optional ? <span className="flowlist__note">{t('drawing.optional')}</span> : null}
          {now ? <span className="badge badge--accent">{t('drawing.current')}</span> : null}
        </p>
        <ul className="flowlist__ways">
          {waysFrom(drawing, step.id).map((way) => (
            <li key={way.edge.id}>
              <span>{how(way.edge)}</span> {where(way)}
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}

function EndOfService({ drawing }: { drawing: Drawing }) {
  const { say } = useWayWords(drawing.language);
  return waysFrom(drawing, 'any').map((way) => (
    <p key={way.edge.id} className="flowlist__any">
      {say(way)}
    </p>
  ));
}

interface EscalationProps {
  escalation: DrawnEscalation;
  language: string;
}

function Escalation({ escalation: { name, channels, steps }, language }: EscalationProps) {
  const t = useTranslations();
  const own = (words: ReactNode) => <span lang={language}>{words}</span>;
  return (
    <section className="flowlist__escalation">
      <h2 className="flowlist__stage">{t.rich('drawing.list.escalation', { name, own })}</h2>
      <p className="item__sub">
        {channels.map((channel) => t(`common.channels.${channel}`)).join(', ')}
      </p>
      <ol className="flowlist__rungs">
        {steps.map((step) => (
          <li key={step} lang={language}>
            {step}
          </li>
        ))}
      </ol>
      <p>{t('drawing.list.history')}</p>
    </section>
  );
}
