import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { SessionView, SpokenView, StepView, ToneView } from '../../shared/session/view.ts';
import { useCommand } from '../keyboard/useCommand.ts';
import { MessageLine, writes } from '../message/MessageLine.tsx';
import { usePreferences } from '../preferences/store.ts';
import { toneLook } from '../ui/toneLook.ts';
import { Points } from './Points.tsx';
import { hasPoints } from './points.ts';
import { Script } from './Script.tsx';
import { useContentLanguage } from './useContentLanguage.ts';

/** The sentence; an expert has its points, and the wording with one key. */
function Words({ spoken, fields }: { spoken: SpokenView; fields: StepView['fields'] }) {
  const expert = usePreferences(({ preferences }) => preferences.reading === 'experto');
  const [whole, setWhole] = useState(false);
  const short = expert && hasPoints(spoken);
  useCommand('wording', () => setWhole(!whole), short);
  const words = { spoken, fields };
  if (short && !whole) return <Points {...words} onWording={() => setWhole(true)} />;
  return <Script {...words} />;
}

/** What to say and in which voice: never covered, always at the same height. */
export function Say({ view, spoken }: { view: SessionView; spoken: SpokenView }) {
  const t = useTranslations('session.say');
  const written = writes.includes(view.channel);
  return (
    <section className="say" data-tone={spoken.tone.id} aria-labelledby="say-heading">
      <h2 className="sr" id="say-heading">
        {t('heading')}
      </h2>
      <Tone tone={spoken.tone} why={spoken.toneFor} written={written}>
        {written ? <MessageLine view={view} spoken={spoken} /> : <Curve tone={spoken.tone} />}
      </Tone>
      {/* It stays while its words change: only then are they read out, and once. */}
      <div aria-live="polite">
        <Words key={spoken.key} spoken={spoken} fields={view.step?.fields ?? []} />
      </div>
    </section>
  );
}

const whys = { clientType: 'say.forType', care: 'say.forCare' } as const;

interface ToneProps {
  tone: ToneView;
  why: StepView['toneFor'];
  /** Beside it stand tools, not the curve: they share a row with its name and leave the line below it whole. */
  written: boolean;
  children: ReactNode;
}

function Tone({ tone, why, written, children }: ToneProps) {
  const t = useTranslations('session');
  const { icon: Icon } = toneLook[tone.id];
  const lang = useContentLanguage();
  return (
    <div className={written ? 'tone tone--written' : 'tone'}>
      <span className="tone__badge">
        <Icon className="icon" />
      </span>
      <p className="grow" title={[t(`tones.${tone.id}`), tone.character, tone.reflects].join('. ')}>
        <span className="tone__first">
          <span className="sr">{t('say.tone')}</span>
          <strong className="tone__name" lang={lang}>
            {tone.name}
          </strong>
          {why === 'step' ? null : <span className="tone__why"> {t(whys[why])}</span>}
        </span>
        <br />
        <span className="tone__hint">{t(`tones.${tone.id}`)}</span>
      </p>
      {children}
    </div>
  );
}

/** The pitch that the agent imitates. */
function Curve({ tone }: { tone: ToneView }) {
  return (
    <svg
      className="tone__curve"
      viewBox="0 0 56 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d={toneLook[tone.id].curve} />
    </svg>
  );
}
