import { useEffect, type ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { FollowUp } from '../../shared/followup/contract.ts';
import type { InteractionLog } from '../../shared/review/view.ts';
import { go } from '../route.ts';
import { loadOrigin, useFollowUps } from './store.ts';
import { Content } from '../session/Content.tsx';

/** The interaction that a promise comes from, so that the client never explains twice. */
export function Earlier({
  origin,
  titled = true,
}: {
  origin: FollowUp['origin'];
  titled?: boolean;
}) {
  const t = useTranslations('followUps.earlier');
  const log = useFollowUps(({ origins }) => origins[origin.id]);
  useEffect(() => void loadOrigin(origin.id), [origin.id]);
  return (
    <section className="earlier" aria-label={t('title')}>
      {titled ? <h3 className="label">{t('title')}</h3> : null}
      <dl className="facts">
        <dt>{t('folio')}</dt>
        <dd className="num">
          {log ? (
            <button
              className="linkbtn"
              type="button"
              onClick={() => go({ at: 'interaction', id: origin.id })}
            >
              {origin.folio}
            </button>
          ) : (
            origin.folio
          )}
        </dd>
        <dt>{t('protocol')}</dt>
        <dd>
          <Content>{origin.protocolName}</Content>
        </dd>
        {log ? <Known log={log} /> : null}
      </dl>
      {log === null ? <p className="item__sub">{t('open')}</p> : null}
    </section>
  );
}

function Known({ log }: { log: InteractionLog }) {
  const t = useTranslations('followUps.earlier');
  const format = useFormatter();
  const { summary, reference, facts, notes, closingNote } = log;
  const { outcomeLabel } = summary;
  const rows: [string, string, ReactNode?][] = [
    [t('when'), format.dateTime(summary.endedAt, 'moment')],
    [t('agent'), summary.agent],
    [
      t('outcome'),
      outcomeLabel ?? t('abandoned'),
      outcomeLabel && <Content key="outcome">{outcomeLabel}</Content>,
    ],
    [t('reference'), reference],
    [t('phone'), String(facts.find(({ field }) => field === 'telefono')?.value ?? '')],
    [t('notes'), [notes, closingNote].filter((text) => text.trim() !== '').join('\n')],
  ];
  return rows
    .filter(([, text]) => text !== '')
    .map(([name, text, shown]) => (
      <div className="earlier__row" key={name}>
        <dt>{name}</dt>
        <dd className="num words">{shown ?? text}</dd>
      </div>
    ));
}
