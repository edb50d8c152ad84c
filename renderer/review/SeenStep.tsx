import { Check, Minus, Pause, Siren } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { FieldView, SessionView, StepView } from '../../shared/session/view.ts';
import { Script } from '../session/Script.tsx';
import { toneLook } from '../ui/toneLook.ts';
import { FactText } from './FactText.tsx';

/** The sheet of the step as the agent had it before their eyes at that moment; nothing in it acts. */
export function SeenStep({ view }: { view: SessionView }) {
  const t = useTranslations('review.replay');
  const { step } = view;
  return (
    <article className="seen" data-mode={view.mode === 'priority' ? 'prioridad' : undefined}>
      <Situation view={view} />
      {step ? <SeenSheet view={view} step={step} /> : <p className="item__sub">{t('wrapUp')}</p>}
      {view.notes.trim() === '' ? null : (
        <section className="block">
          <h2 className="label">{t('notes')}</h2>
          <p className="words">{view.notes}</p>
        </section>
      )}
    </article>
  );
}

/** Where the agent was: protocol and version, detours, pause, what the client was like, warnings. */
function Situation({ view }: { view: SessionView }) {
  const t = useTranslations('review.replay');
  const { protocol, escalation, clientType, trail, status, step } = view;
  const given = escalation?.warnings?.given.length ?? 0;
  const lang = protocol.language;
  const c = (words: ReactNode) => <span lang={lang}>{words}</span>;
  return (
    <div className="sumline">
      <span>
        <span lang={lang}>{protocol.name}</span> · {t('version', { version: protocol.version })}
      </span>
      {step ? (
        <span className="num">
          <span lang={lang}>{view.stages.find(({ id }) => id === step.stage)?.name}</span>{' '}
          {step.index}/{step.count}
        </span>
      ) : null}
      {trail.length > 0 ? (
        <span>{t.rich('over', { name: trail.at(-1)?.name ?? '', c })}</span>
      ) : null}
      {status === 'paused' ? (
        <span className="cell">
          <Pause className="icon icon--14" />
          {t('paused', { reason: view.pauseReason ?? '' })}
        </span>
      ) : null}
      {clientType ? <span>{t.rich('clientType', { name: clientType.name, c })}</span> : null}
      {given > 0 ? (
        <span className="cell cell--rojo">
          <Siren className="icon icon--14" />
          {t('warnings', { count: given })}
        </span>
      ) : null}
    </div>
  );
}

function SeenSheet({ view, step }: { view: SessionView; step: StepView }) {
  const t = useTranslations('review.replay');
  const tones = useTranslations('session.toneNames');
  const Tone = toneLook[step.tone.id].icon;
  const lang = view.protocol.language;
  return (
    <>
      <div className="say seen__say" data-tone={step.tone.id}>
        <p className="tl-icon" data-tone={step.tone.id}>
          <Tone className="icon icon--14" />
          {tones(step.tone.id)}
        </p>
        <Script spoken={step} fields={step.fields} />
      </div>
      <section className="block">
        <h2 className="label">{t('what')}</h2>
        <p lang={lang}>{step.action}</p>
      </section>
      {step.norms.length === 0 ? null : (
        <section className="block">
          <h2 className="label">{t('norms')}</h2>
          <ul className="seen__norms">
            {step.norms.map(({ text, marked }) => (
              <li key={text} data-marked={marked ? '' : undefined}>
                {marked ? <Check className="icon icon--14" /> : <Minus className="icon icon--14" />}
                <span>
                  <span className="sr">{marked ? t('marked') : t('unmarked')} </span>
                  <span lang={lang}>{text}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <SeenFields fields={step.fields} lang={lang} />
    </>
  );
}

function SeenFields({ fields, lang }: { fields: readonly FieldView[]; lang: string }) {
  const t = useTranslations('review.replay');
  if (fields.length === 0) return null;
  return (
    <section className="block">
      <h2 className="label">{t('fields')}</h2>
      <dl className="facts">
        {fields.map(({ field, label, value, required }) => (
          <div key={field} className="seen__fact">
            <dt lang={lang}>{label}</dt>
            <dd className={value === null ? 'mute' : undefined}>
              {value === null ? t(required ? 'missing' : 'empty') : <FactText value={value} />}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
