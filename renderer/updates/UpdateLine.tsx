import { Download } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ask, useDesktop } from '../desktop/store.ts';
import { useHome } from '../home/store.ts';

/** A new version that waits: put in now, or when Guion is closed; never while an interaction is open. */
export function UpdateLine() {
  const t = useTranslations('updates');
  const version = useDesktop(({ state }) => state?.update ?? null);
  const open = useHome(({ cards }) => cards.length);
  if (version === null) return null;
  return (
    <section className="card pad form" aria-label={t('ready', { version })}>
      <div>
        <p>{t('ready', { version })}</p>
        <p className="item__sub">{open > 0 ? t('wait') : t('atEnd')}</p>
      </div>
      {open > 0 ? null : (
        <button className="btn btn--start" type="button" onClick={() => ask({ kind: 'update' })}>
          <Download className="icon icon--16" />
          {t('now')}
        </button>
      )}
    </section>
  );
}
