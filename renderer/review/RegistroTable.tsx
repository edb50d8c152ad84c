import { ArrowDown } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { InteractionSummary } from '../../shared/review/view.ts';
import { clockText } from '../i18n/clockText.ts';
import { channelIcon } from '../ui/channelIcon.ts';
import type { ExcerptPart } from '../../shared/review/excerpt.ts';
import { Excerpt } from './Excerpt.tsx';
import { Moment } from './Moment.tsx';
import { Escalated, Outcome } from './Outcome.tsx';
import { useContentLanguage } from '../session/useContentLanguage.ts';

const columns = [
  'agent',
  'protocol',
  'channel',
  'clientType',
  'duration',
  'outcome',
  'escalated',
] as const;

export function TableHead() {
  const t = useTranslations('review.list');
  return (
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
  );
}

interface RowProps {
  row: InteractionSummary;
  /** Its place in the list, from 0. */
  index: number;
  href: string;
  /** Whether the keys stand on it. */
  here: boolean;
  /** Why it matches what is searched for; null while nothing is. */
  excerpt: readonly ExcerptPart[] | null;
}

export function TableRow({ row, index, href, here, excerpt }: RowProps) {
  const t = useTranslations('common.channels');
  const list = useTranslations('review.list');
  const lang = useContentLanguage();
  const Channel = channelIcon[row.channel];
  return (
    <tr
      aria-rowindex={index + 2}
      aria-selected={here}
      className={excerpt ? 'table__hit' : undefined}
    >
      <td className="num">
        <Moment at={row.startedAt} />
      </td>
      <td>{row.agent}</td>
      <td className="table__wide">
        <a href={href} lang={lang}>
          {row.protocolName}
        </a>
        {row.client === '' ? null : <span className="mute"> · {row.client}</span>}
        {excerpt ? <Excerpt parts={excerpt} /> : null}
      </td>
      <td className="mute table__channel">
        <span className="cell">
          <Channel className="icon icon--16" />
          <span className="word">{t(row.channel)}</span>
        </span>
      </td>
      <td
        className={row.clientTypeName ? 'mute' : 'dim'}
        lang={row.clientTypeName ? lang : undefined}
      >
        {row.clientTypeName ?? list('noClientType')}
      </td>
      <td className="r">{clockText(row.activeMs)}</td>
      <td className="table__outcome">
        <Outcome row={row} />
      </td>
      <td>
        <Escalated row={row} />
      </td>
    </tr>
  );
}
