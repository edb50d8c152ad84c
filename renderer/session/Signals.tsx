import { ChevronDown, CornerDownRight, Siren } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { escalate } from './escalate.ts';
import { send } from './send.ts';
import { closeSheet } from './store.ts';
import { useContentLanguage } from './useContentLanguage.ts';

type Signal = SessionView['signals'][number];

function follow({ situation, immediate }: Signal): void {
  if (situation === null) return escalate(immediate);
  closeSheet();
  void send({ type: 'situationOpened', situation });
}

/** What calls for help, one press away: choosing the sign that was seen does what the list says for it. */
export function Signals({ view }: { view: SessionView }) {
  const t = useTranslations('session.signals');
  const [open, setOpen] = useState(false);
  if (view.signals.length === 0) return null;
  return (
    <section className="block">
      <button
        className="btn btn--ghost care__toggle"
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Siren className="icon icon--16" />
        <span className="grow">{t('title')}</span>
        <span className="num dim">{view.signals.length}</span>
        <ChevronDown className="icon icon--16" />
      </button>
      {open ? (
        <ul className="options">
          {view.signals.map((signal) => (
            <SignalRow key={signal.id} view={view} signal={signal} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function SignalRow({ view, signal }: { view: SessionView; signal: Signal }) {
  const t = useTranslations('session.signals');
  const lang = useContentLanguage();
  const { situation, immediate, text } = signal;
  const name = view.situations.find(({ id }) => id === situation)?.name;
  const Icon = situation === null ? Siren : CornerDownRight;
  return (
    <li>
      <button
        className="option"
        type="button"
        data-danger={situation === null}
        onClick={() => follow(signal)}
      >
        <Icon className="icon icon--16 option__glyph" />
        <span className="option__stack">
          <span lang={lang}>{text}</span>
          <small lang={name ? lang : undefined}>
            {name ?? t(immediate ? 'immediate' : 'escalation')}
          </small>
        </span>
      </button>
    </li>
  );
}
