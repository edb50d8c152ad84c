import { ChevronDown, HeartHandshake, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SessionView } from '../../shared/session/view.ts';
import { useCare } from './clientTypes.ts';
import { send } from './send.ts';
import { useContentLanguage } from './useContentLanguage.ts';

/** Preferential care: a flag of its own beside the type, one press away. */
export function Care({ view }: { view: SessionView }) {
  const t = useTranslations('session.clientType');
  const [open, setOpen] = useState(view.care.length > 0);
  return (
    <section className="block care">
      <button
        className="btn btn--ghost care__toggle"
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <HeartHandshake className="icon icon--16" />
        <span className="grow">{t('care')}</span>
        <span className="num dim">{t('careCount', { count: view.care.length })}</span>
        <ChevronDown className="icon icon--16" />
      </button>
      {open ? <CareChoices view={view} /> : null}
    </section>
  );
}

function CareChoices({ view }: { view: SessionView }) {
  const t = useTranslations('session.clientType');
  const cares = useCare((state) => state.cares);
  const lang = useContentLanguage();
  const chosen = view.care.map(({ id }) => id);
  const toggle = (id: string) => {
    const others = chosen.filter((each) => each !== id);
    const care = chosen.includes(id) ? others : [...chosen, id];
    void send({ type: 'careChosen', care });
  };
  return (
    <>
      <fieldset className="chips">
        <legend className="sr">{t('care')}</legend>
        {cares.map(({ id, name, when }) => (
          <label className="chip" key={id} title={when}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
            <span lang={lang}>{name}</span>
          </label>
        ))}
      </fieldset>
      {view.care.map((care) => (
        <p className="advise" key={care.id}>
          <span lang={lang}>{care.cue}</span>
        </p>
      ))}
      {view.care.length > 0 ? <Avoid avoid={view.care.flatMap((care) => care.avoid)} /> : null}
    </>
  );
}

function Avoid({ avoid }: { avoid: string[] }) {
  const t = useTranslations('session.clientType');
  return (
    <details className="avoid">
      <summary>{t('avoid')}</summary>
      <ul className="advice" lang={useContentLanguage()}>
        {[...new Set(avoid)].map((slip) => (
          <li key={slip} className="no">
            <X className="icon" />
            <span>{slip}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
