import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { es } from '../i18n/es/index.ts';

type Letter = keyof (typeof es)['session']['folio']['words'];

/** The key that the client is told: large, and spelled out for the telephone. */
export function Folio({ folio, spelled = false }: { folio: string; spelled?: boolean }) {
  const t = useTranslations('session.folio');
  const label = useTranslations('wrapUp');
  const [open, setOpen] = useState(spelled);
  return (
    <section className="folio">
      <h2 className="label">{label('folio')}</h2>
      <p className="folio__key num">{folio}</p>
      <button
        className="btn btn--ghost btn--sm"
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t('spell')}
      </button>
      {open ? <Spelled folio={folio} /> : null}
    </section>
  );
}

function Spelled({ folio }: { folio: string }) {
  const t = useTranslations('session.folio');
  const symbols = folio.replaceAll('-', '').split('');
  return (
    <p className="folio__spelled">
      {symbols
        .map((symbol) =>
          /\d/.test(symbol)
            ? symbol
            : t('symbol', { symbol, word: t(`words.${symbol as Letter}`) }),
        )
        .join(' · ')}
    </p>
  );
}
