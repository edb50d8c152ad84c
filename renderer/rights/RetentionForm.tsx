import { useEffect, useState, type FormEvent } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { api } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';
import {
  retentionKinds,
  type Retention,
  type RetentionKind,
  type RetentionPreview,
} from '../../shared/rights/retention.ts';
import { Managed } from '../policy/Managed.tsx';
import { useHeld } from '../policy/useHeld.ts';
import { ConfirmAsk } from '../account/ConfirmAsk.tsx';
import { useAct } from '../account/useAct.ts';
import { useTroubleText } from '../account/useTroubleText.ts';

const offered = [30, 90, 180, 365, 730, 1825, 3650];

/** How long each kind is kept; what would go today is shown before anything does. */
export function RetentionForm() {
  const [kept, setKept] = useState<Retention | null>(null);
  useEffect(() => void deliver(() => api.rights.retention()).then(setKept), []);
  return kept ? <Form key={JSON.stringify(kept)} kept={kept} onKept={setKept} /> : null;
}

function Form({ kept, onKept }: { kept: Retention; onKept: (kept: Retention) => void }) {
  const t = useTranslations('rights.retention');
  const [draft, setDraft] = useState(kept);
  const [previews, setPreviews] = useState<RetentionPreview[]>([]);
  const { run, trouble, waiting, goOn, giveUp } = useAct();
  const textOf = useTroubleText();
  useEffect(
    () => void deliver(() => api.rights.previewRetention(draft)).then(setPreviews),
    [draft],
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run(async () => onKept(await api.rights.setRetention(draft)));
  };
  const changed = JSON.stringify(draft) !== JSON.stringify(kept);
  return (
    <section className="form">
      <div>
        <h2 className="section__title">{t('heading')}</h2>
        <p className="item__sub">{t('lead')}</p>
      </div>
      <form className="form" onSubmit={submit} noValidate>
        {retentionKinds.map((kind) => (
          <KindRow
            key={kind}
            kind={kind}
            days={draft[kind]}
            preview={previews.find((each) => each.kind === kind)}
            onChange={(days) => setDraft({ ...draft, [kind]: days })}
          />
        ))}
        <button className="btn btn--primary btn--start" type="submit" disabled={!changed}>
          {t('save')}
        </button>
      </form>
      {waiting ? <ConfirmAsk onConfirmed={goOn} onCancel={giveUp} /> : null}
      {trouble ? (
        <p className="banner" role="alert">
          {textOf(trouble)}
        </p>
      ) : null}
    </section>
  );
}

interface KindProps {
  kind: RetentionKind;
  days: number | null;
  preview: RetentionPreview | undefined;
  onChange: (days: number | null) => void;
}

function KindRow({ kind, days, preview, onChange }: KindProps) {
  const t = useTranslations('rights.retention');
  const format = useFormatter();
  const held = useHeld().retention.includes(kind);
  const id = `retention-${kind}`;
  const choices = days === null || offered.includes(days) ? offered : [...offered, days];
  const told =
    preview && preview.oldest !== null
      ? t('would', {
          count: preview.count,
          more: String(preview.more),
          oldest: format.dateTime(preview.oldest, 'dayYear'),
        })
      : t('nothing');
  return (
    <div className="field">
      <label htmlFor={id}>{t(kind)}</label>
      <select
        className="input"
        id={id}
        value={days ?? ''}
        disabled={held}
        aria-describedby={`${id}-told`}
        onChange={(event) =>
          onChange(event.target.value === '' ? null : Number(event.target.value))
        }
      >
        <option value="">{t('forGood')}</option>
        {choices.map((each) => (
          <option key={each} value={each}>
            {t('days', { days: each })}
          </option>
        ))}
      </select>
      <span className="field__hint" id={`${id}-told`}>
        {days === null ? '' : told}
      </span>
      {held ? <Managed /> : null}
    </div>
  );
}
