import { ArrowDown } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { InteractionSummary } from '../../shared/review/view.ts';
import { clockText } from '../i18n/clockText.ts';
import { channelIcon } from '../ui/channelIcon.ts';
import { Moment } from './Moment.tsx';
import { Escalated, Outcome } from './Outcome.tsx';

const columns = [
  'agent',
  'protocol',
  'channel',
  'client',
  'duration',
  'outcome',
  'escalated',
] as const;

/** The list where there is room for columns. */
export function RegistroTable({ rows }: { rows: InteractionSummary[] }) {
  const t = useTranslations('review.list');
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys must reach it
    <section className="tablebox" tabIndex={0} aria-label={t('title')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col" aria-sort="descending">
              <span className="cell">
                {t('columns.date')}
                <ArrowDown className="icon icon--14" />
              </span>
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className={column === 'duration' ? 'r' : undefined}>
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row }: { row: InteractionSummary }) {
  const t = useTranslations('common.channels');
  const Channel = channelIcon[row.channel];
  return (
    <tr>
      <td className="num">
        <Moment at={row.endedAt} />
      </td>
      <td>{row.agent}</td>
      <td>
        <a href={`#/registro/${row.id}`}>{row.protocolName}</a>
      </td>
      <td className="mute">
        <span className="cell">
          <Channel className="icon icon--16" />
          {t(row.channel)}
        </span>
      </td>
      <td className="mute table__client">{row.client}</td>
      <td className="r">{clockText(row.activeMs)}</td>
      <td>
        <Outcome row={row} />
      </td>
      <td>
        <Escalated row={row} />
      </td>
    </tr>
  );
}
