import { Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Datum } from '../../shared/session/handover.ts';
import { spokenDate } from '../../shared/session/spokenDate.ts';
import type { SessionView } from '../../shared/session/view.ts';
import { useHandOver } from '../handover/useHandOver.ts';
import { ariaKeyOf } from '../keyboard/bindings.ts';
import { Key } from '../keyboard/Key.tsx';
import { useCommand } from '../keyboard/useCommand.ts';
import { useDesk } from '../settings/store.ts';
import { toggleCounter } from './toggle.ts';

/** What the client may see: no norms, no tone, no type, no alarm. What was agreed, and the folio, large. */
export function CounterPanel({ view }: { view: SessionView }) {
  const t = useTranslations('counter');
  const company = useDesk(({ settings }) => settings?.company ?? '');
  const card = useHandOver(view);
  const agreed = card?.promised ?? [];
  useCommand('counter', toggleCounter);
  useCommand('close', toggleCounter);
  return (
    <div className="counter">
      <h1 className="counter__company">{company}</h1>
      <div className="counter__body">
        {card?.motive ? <Told label={t('request')} lines={[card.motive]} /> : null}
        <Told
          label={t('agreed')}
          lines={agreed.length > 0 ? agreed.map((datum) => textOf(datum)) : [t('nothing')]}
        />
        {view.reference ? <Told label={t('reference')} lines={[view.reference]} /> : null}
      </div>
      <p className="counter__label">{t('folio')}</p>
      <p className="counter__folio num">{view.folio}</p>
      <button
        className="btn btn--lg counter__back"
        type="button"
        aria-keyshortcuts={ariaKeyOf('counter')}
        onClick={toggleCounter}
      >
        <Undo2 className="icon icon--16" />
        {t('back')} <Key command="counter" quiet />
      </button>
    </div>
  );
}

function textOf({ label, value }: Datum): string {
  return typeof value === 'boolean' ? label : spokenDate(String(value));
}

function Told({ label, lines }: { label: string; lines: string[] }) {
  return (
    <section>
      <h2 className="counter__label">{label}</h2>
      {lines.map((line) => (
        <p className="counter__text" key={line}>
          {line}
        </p>
      ))}
    </section>
  );
}
