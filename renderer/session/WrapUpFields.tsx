import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { FieldView, OutcomeView, SessionView } from '../../shared/session/view.ts';
import { FieldGrid } from './FieldGrid.tsx';

interface Props {
  wrapUp: NonNullable<SessionView['wrapUp']>;
  outcome: OutcomeView | null;
}

/** What the chosen outcome demands, first; then what was required on the way and holds nothing. */
export function WrapUpFields({ wrapUp, outcome }: Props) {
  const t = useTranslations('wrapUp');
  const demanded = wrapUp.fields.filter(({ field }) => outcome?.demands.includes(field));
  const missing = wrapUp.fields.filter(
    (field) => wrapUp.missing.includes(field.field) && !demanded.includes(field),
  );
  return (
    <>
      {outcome && demanded.length > 0 ? (
        <FieldGroup label={t('demands', { fields: outcome.label })} fields={demanded} />
      ) : null}
      {missing.length > 0 ? <Missing fields={missing} /> : null}
    </>
  );
}

/** What was not asked on the way: one line until it is wanted. */
function Missing({ fields }: { fields: FieldView[] }) {
  const t = useTranslations('wrapUp');
  const [open, setOpen] = useState(false);
  const aside = t('missingCount', { count: fields.length });
  return (
    <>
      <button
        className="btn btn--ghost missing"
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span className="grow">{t('missing')}</span>
        <span className="num dim">{aside}</span>
        <ChevronDown className="icon icon--16" />
      </button>
      {open ? <FieldGroup label={t('missing')} aside={aside} fields={fields} /> : null}
    </>
  );
}

interface GroupProps {
  label: string;
  aside?: string;
  fields: FieldView[];
}

function FieldGroup({ label, aside, fields }: GroupProps) {
  return (
    <section className="block">
      <h2 className="label">
        {label}
        {aside ? <span className="num">{aside}</span> : null}
      </h2>
      <FieldGrid fields={fields} place="wrapUp" />
    </section>
  );
}
