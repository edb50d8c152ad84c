import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Dashboard } from '../../shared/figures/view.ts';
import { api } from '../api/client.ts';
import { go } from '../route.ts';
import { lastDays } from '../quality/days.ts';
import { FaultLine } from '../quality/FaultLine.tsx';
import { useAsk } from '../quality/useAsk.ts';
import { queryOf, wishIn, type Wish } from './address.ts';
import { DashboardFilters } from './DashboardFilters.tsx';
import { Figures } from './Figures.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { NoFigures } from './NoFigures.tsx';
import './figures.css';

function ask(own: boolean, { days, ...filters }: Wish): Promise<Dashboard> {
  const period = lastDays(days);
  return own ? api.figures.own(period) : api.figures.overview({ ...period, ...filters });
}

/** The figures of a period; `own` = those of whoever attends now. */
export default function DashboardPage({ own, query }: { own: boolean; query: string }) {
  const t = useTranslations('figures');
  const wish = useMemo(() => wishIn(query), [query]);
  const page = own ? 'own' : 'dashboard';
  const change = (wished: Wish) => go({ at: 'quality', page, id: null, query: queryOf(wished) });
  const { value, fault, asking } = useAsk(JSON.stringify([own, wish]), () => ask(own, wish));
  return (
    <>
      <header className="pagehead">
        <h1>{t(own ? 'own' : 'title')}</h1>
        <DashboardFilters
          wish={wish}
          choices={own ? null : (value?.choices ?? null)}
          onWish={change}
        />
      </header>
      {own ? <p className="item__sub">{t('ownHint')}</p> : null}
      <FaultLine fault={fault} />
      {value && !fault ? (
        <div className="stack-figures" aria-busy={asking}>
          {value.now.n === 0 ? (
            <NoFigures dashboard={value} wish={wish} own={own} onWish={change} />
          ) : (
            <>
              <KeyFigures dashboard={value} />
              <Figures dashboard={value} wish={wish} own={own} />
              <p className="item__sub">{t('interval', { level: 0.95, error: 0.032 })}</p>
            </>
          )}
        </div>
      ) : null}
    </>
  );
}
