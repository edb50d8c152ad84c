import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Dashboard } from '../../shared/figures/view.ts';
import { api } from '../api/client.ts';
import { lastDays } from '../quality/days.ts';
import { FaultLine } from '../quality/FaultLine.tsx';
import { useAsk } from '../quality/useAsk.ts';
import { DashboardFilters, type Wish } from './DashboardFilters.tsx';
import { Figures } from './Figures.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import './figures.css';

const firstWish: Wish = {
  days: 30,
  protocol: null,
  version: null,
  channel: null,
  agent: null,
  by: 'protocol',
};

function ask(own: boolean, { days, ...filters }: Wish): Promise<Dashboard> {
  const period = lastDays(days);
  return own ? api.figures.own(period) : api.figures.overview({ ...period, ...filters });
}

/** The figures of a period; `own` = those of whoever attends now. */
export default function DashboardPage({ own }: { own: boolean }) {
  const t = useTranslations('figures');
  const [wish, setWish] = useState(firstWish);
  const { value, fault, asking } = useAsk(JSON.stringify([own, wish]), () => ask(own, wish));
  return (
    <>
      <header className="pagehead">
        <h1>{t(own ? 'own' : 'title')}</h1>
        <DashboardFilters
          wish={wish}
          choices={own ? null : (value?.choices ?? null)}
          onWish={setWish}
        />
      </header>
      {own ? <p className="item__sub">{t('ownHint')}</p> : null}
      <FaultLine fault={fault} />
      {value && !fault ? (
        <div className="stack-figures" aria-busy={asking}>
          {value.now.n === 0 ? <p className="advise">{t('empty')}</p> : null}
          <KeyFigures dashboard={value} />
          {value.now.n === 0 ? null : <Figures dashboard={value} by={wish.by} own={own} />}
          <p className="item__sub">{t('interval', { level: 0.95, error: 0.032 })}</p>
        </div>
      ) : null}
    </>
  );
}
