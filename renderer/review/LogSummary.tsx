import { useFormatter, useTranslations } from 'use-intl';
import type { ReactNode } from 'react';
import type { InteractionLog } from '../../shared/review/view.ts';
import { clockText } from '../i18n/clockText.ts';
import { Escalated, Outcome } from './Outcome.tsx';
import { Content } from '../session/Content.tsx';
import { FactText } from './FactText.tsx';

/** What the log says of the interaction as a whole: nothing here is a score (decision 4). */
export function LogSummary({ log }: { log: InteractionLog }) {
  const t = useTranslations('review.log');
  const { summary } = log;
  return (
    <aside className="logside" aria-label={t('summary')}>
      <div className="sumline">
        <Outcome row={summary} />
        <Escalated row={summary} />
      </div>
      <Facts log={log} />
      <Data log={log} />
      <Words title={t('notes')} text={log.notes} />
      <Words title={t('closingNote')} text={log.closingNote} />
    </aside>
  );
}

function Facts({ log }: { log: InteractionLog }) {
  const t = useTranslations('review.log');
  const common = useTranslations('common.channels');
  const list = useTranslations('review.list.columns');
  const format = useFormatter();
  const { summary, reference } = log;
  const facts: [string, ReactNode][] = [
    [t('folio'), <b key="folio">{summary.folio}</b>],
    [t('agent'), summary.agent],
    [list('channel'), common(summary.channel)],
    [t('client'), summary.client],
    [t('reference'), reference],
    [t('started'), format.dateTime(summary.startedAt, 'moment')],
    [t('active'), clockText(summary.activeMs)],
    [
      t('satisfaction'),
      summary.satisfaction && <Content key="said">{summary.satisfaction}</Content>,
    ],
  ];
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value !== '' && value !== null)
        .map(([name, value]) => (
          <FactRow key={name} name={name} value={value} />
        ))}
    </dl>
  );
}

function FactRow({ name, value }: { name: ReactNode; value: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="num">{value}</dd>
    </>
  );
}

function Data({ log }: { log: InteractionLog }) {
  const t = useTranslations('review.log');
  return (
    <section className="block">
      <h2 className="label">{t('data')}</h2>
      {log.facts.length === 0 ? <p className="item__sub">{t('noData')}</p> : null}
      <dl className="facts">
        {log.facts.map(({ field, label, value }) => (
          <FactRow
            key={field}
            name={<Content>{label}</Content>}
            value={<FactText value={value} />}
          />
        ))}
      </dl>
    </section>
  );
}

function Words({ title, text }: { title: string; text: string }) {
  if (text.trim() === '') return null;
  return (
    <section className="block">
      <h2 className="label">{title}</h2>
      <p className="words">{text}</p>
    </section>
  );
}
