import { Printer } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useFormatter, useNow, useTranslations } from 'use-intl';
import { rateOf } from '../../shared/figures/rate.ts';
import type { PeriodSummary } from '../../shared/review/summary.ts';
import { api } from '../api/client.ts';
import { clockText } from '../i18n/clockText.ts';
import { useCommand } from '../keyboard/useCommand.ts';
import { go } from '../route.ts';
import { useFigureText } from '../figures/useFigureText.ts';
import { useDesk } from '../settings/store.ts';
import { printSheet } from '../sheet/print.ts';
import { useTitle } from '../sheet/useTitle.ts';
import { BackButton } from '../ui/BackButton.tsx';
import { filterIn } from './address.ts';
import { ReportGroup } from './ReportGroup.tsx';
import { askedFor } from './store.ts';
import './review.css';
import './replay.css';
import './report.css';

const groups = ['outcomes', 'protocols', 'channels', 'agents', 'satisfaction'] as const;

/** The counts of what the list showed, on a page that can be printed. */
export default function ReportScreen({ query }: { query: string }) {
  const t = useTranslations('review.report');
  const asked = useMemo(() => askedFor(filterIn(query)), [query]);
  const [counted, setCounted] = useState<PeriodSummary | 'failed' | null>(null);
  useEffect(() => {
    api.review.summary(asked).then(setCounted, () => setCounted('failed'));
  }, [asked]);
  const back = () => go({ at: 'registro', query });
  useCommand('close', back);
  useCommand('print', printSheet);
  return (
    <main className="panel panel--wide panel--case" aria-label={t('title')}>
      <header className="bar">
        <BackButton label={t('back')} onBack={back} />
        <h1 className="bar__title grow">{t('title')}</h1>
        <button className="btn" type="button" onClick={printSheet}>
          <Printer className="icon icon--16" />
          {t('print')}
        </button>
      </header>
      {counted === null ? <output className="report item__sub">{t('counting')}</output> : null}
      {counted === 'failed' ? <p className="report advise">{t('failed')}</p> : null}
      {counted !== null && counted !== 'failed' ? (
        <Report counted={counted} span={asked.span} />
      ) : null}
    </main>
  );
}

interface ReportProps {
  counted: PeriodSummary;
  span: { from: number | null; until: number | null };
}

function Report({ counted, span }: ReportProps) {
  const t = useTranslations('review.report');
  const format = useFormatter();
  const now = useNow();
  const { rate } = useFigureText();
  const company = useDesk((state) => state.settings?.company ?? '');
  const day = (at: number) => format.dateTime(at, 'dayYear');
  const from = span.from === null ? t('beginning') : day(span.from);
  const until = day(span.until === null ? now.getTime() : span.until - 1);
  useTitle(`${t('title')} ${t('period', { from, until })}`);
  const facts: [string, string][] = [
    [t('count'), format.number(counted.count)],
    [t('escalated'), rate(rateOf(counted.escalated, counted.count))],
    [t('warned'), rate(rateOf(counted.warned, counted.count))],
    [t('flagged'), rate(rateOf(counted.flagged, counted.count))],
    [t('median'), counted.medianMs === null ? '–' : clockText(counted.medianMs)],
    [t('p90'), counted.p90Ms === null ? '–' : clockText(counted.p90Ms)],
  ];
  return (
    <article className="report casefile--shown">
      <h2 className="report__title">{t('title')}</h2>
      <p>
        {company} · {t('period', { from, until })}
      </p>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name} className="seen__fact">
            <dt>{name}</dt>
            <dd className="num">{value}</dd>
          </div>
        ))}
      </dl>
      {groups.map((group) => (
        <ReportGroup
          key={group}
          name={t(group)}
          counts={counted[group]}
          of={counted.count}
          own={group !== 'agents'}
        />
      ))}
      <p className="item__sub">{t('caveat')}</p>
    </article>
  );
}
