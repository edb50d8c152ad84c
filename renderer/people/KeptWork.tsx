import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useHome } from '../home/store.ts';
import { useDesk } from '../settings/store.ts';
import type { InteractionSummary } from '../../shared/review/view.ts';
import { useContentLanguage } from '../session/useContentLanguage.ts';

/** Rows shown at first, and with each asking. */
const step = 20;

/** The ended interactions of this agent: how many, and which. */
export function KeptWork({ rows, complete }: { rows: InteractionSummary[]; complete: boolean }) {
  const t = useTranslations('people.kept.work');
  const format = useFormatter();
  const lang = useContentLanguage();
  const [shown, setShown] = useState(step);
  const agent = useDesk((state) => state.agent?.id);
  const cards = useHome((state) => state.cards);
  const open = cards.filter((card) => card.agent.id === agent).length;
  const abandoned = rows.filter(({ status }) => status === 'abandoned').length;
  return (
    <section className="form" aria-busy={!complete}>
      <div>
        <h2 className="section__title">{t('heading', { count: rows.length })}</h2>
        <p className="item__sub">
          {complete
            ? `${t('counts', { finished: rows.length - abandoned, abandoned })} ${t('open', { count: open })}`
            : t('reading')}
        </p>
        <p className="item__sub">{t('what')}</p>
      </div>
      <ul className="kept__rows">
        {rows.slice(0, shown).map((row) => (
          <li key={row.id}>
            <a className="kept__row" href={`#/registro/${row.id}`}>
              <span className="truncate" title={row.protocolName} lang={lang}>
                {row.protocolName}
              </span>
              <span className="item__sub num grow kept__folio">{row.folio}</span>
              <span className="item__sub num">{format.dateTime(row.endedAt, 'moment')}</span>
            </a>
          </li>
        ))}
      </ul>
      {rows.length > shown ? (
        <button className="btn btn--start" type="button" onClick={() => setShown(shown + step)}>
          {t('more', { count: rows.length - shown })}
        </button>
      ) : null}
    </section>
  );
}
