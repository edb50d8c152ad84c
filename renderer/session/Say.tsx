import { useTranslations } from 'use-intl';
import type { SessionView, StepView, ToneView } from '../../shared/session/view.ts';
import { toneLook } from '../ui/toneLook.ts';
import { Script } from './Script.tsx';

/** What to say and in which voice: never covered, always at the same height. */
export function Say({ view, step }: { view: SessionView; step: StepView }) {
  const t = useTranslations('session.say');
  return (
    <section
      className="say"
      data-tone={step.tone.id}
      aria-labelledby="say-heading"
      lang={view.protocol.language}
    >
      <h2 className="sr" id="say-heading">
        {t('heading')}
      </h2>
      <Tone tone={step.tone} />
      <Script key={step.key} step={step} />
    </section>
  );
}

function Tone({ tone }: { tone: ToneView }) {
  const t = useTranslations('session');
  const { icon: Icon, curve } = toneLook[tone.id];
  return (
    <div className="tone">
      <span className="tone__badge">
        <Icon className="icon" />
      </span>
      <p className="grow" title={`${tone.character} ${tone.reflects}`}>
        <span className="sr">{t('say.tone')}</span>
        <strong className="tone__name">{tone.name}</strong>
        <br />
        <span className="tone__hint">{t(`tones.${tone.id}`)}</span>
      </p>
      <svg
        className="tone__curve"
        viewBox="0 0 56 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinecap="round"
        aria-hidden="true"
      >
        <path d={curve} />
      </svg>
    </div>
  );
}
